/** Names of treaties, programmes, laws and networks that no telling word gives away: nobody speaks for them. Written from common knowledge. */
export const otherNames: ReadonlySet<string> = new Set(
  (
    'Affordable Care Act|Clean Power Plan|Electoral College|God|Green New Deal|Great Recession|Great Depression|Head Start|Iron Curtain|Jim Crow|Medicaid|Medicare|Nafta|Obamacare|Pacific Partnership|Patriot Act|Roe v. Wade|' +
    'Social Security|Super Tuesday|Trans-Pacific Partnership|Transatlantic Trade and Investment Partnership|Arab Spring|Cold War|Civil War|World War I|World War II|World War|Holocaust|Brexit|Common Core|Dow Jones|Dow|Nasdaq|' +
    'S&P|S&P 500|Fortune 500|Ponzi|Air Force One|Bible|Koran|Quran|Torah|Twelfth Amendment|Bill of Rights|Constitution|Declaration of Independence|Medal of Honor|Purple Heart|Nobel Peace Prize|Nobel|Pulitzer|Oscar|Emmy|' +
    "Grammy|Olympics|Super Bowl|World Cup|World Series|Black Friday|Labor Day|Memorial Day|Veterans Day|Election Day|Inauguration Day|New Year|New Year's Eve|Super PAC|Super PACs|Second Amendment|First Amendment|Fourth of July"
  ).split('|'),
)
