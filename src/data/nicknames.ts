/** Given names with the short forms news copy uses for them. Own compilation of common English forms. */
export const nicknames: readonly (readonly string[])[] = `
abraham abe|albert al bert|alan al|alfred alf fred|alexander alex sandy sasha|alexandra alex sandra|andrew andy drew|anthony tony|antonio tony|arthur art
barbara barb|benjamin ben benny|bernard bernie|beverly bev|bradley brad|calvin cal|cameron cam|carolyn carol|catherine cathy kate katie|charles charlie chuck
christina chris tina|christine chris|christopher chris|cynthia cindy|daniel dan danny|david dave|deborah deb debbie|dmitry dmitri dima|dominic dom|donald don donnie
dorothy dot|douglas doug|edmund ed|edward ed eddie ted|eleanor ellie|elizabeth liz beth betty eliza|eugene gene|francis frank|frederick fred|gabriel gabe|gerald gerry jerry
gregory greg|harold hal harry|henry hank harry|herbert herb|isabella bella|jacob jake|jacqueline jackie|james jim jimmy jamie|jeffrey jeff|jefferson jeff|jennifer jen jenny
jerrold jerry|jerome jerry|jessica jess|john jack johnny|jonathan jon|joseph joe|joshua josh|judith judy|katherine kathy kate katie|kathleen kathy|kenneth ken kenny|kimberly kim
lawrence larry|leonard len leo|lewis lew|louis lou|margaret maggie meg peggy|martin marty|matthew matt|maxwell max|melissa mel|michael mike mick|mitchell mitch|mohammed mohamed muhammad mohammad
nathaniel nathan nate|nicholas nick|nikolai nicolai|norman norm|oliver ollie|pamela pam|patricia pat patty trish|patrick pat|peter pete|philip phil|phillip phil|rebecca becky|raymond ray
rachel rach|richard rick dick rich|robert bob rob bobby bert|rodney rod|roger rog|ronald ron ronnie|russell russ|samantha sam|samuel sam|sarah sally|sergei sergey serge|stanley stan|stephen steve
steven steve|stuart stu|susan sue susie|terrence terry|theodore ted theo|theresa terry|thomas tom tommy|timothy tim|valerie val|victor vic|victoria vicky|vincent vince|vladimir vlad|volodymyr vlad
walter walt|wesley wes|william bill will billy|yevgeny evgeny|yusuf yousef|zachary zach`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(' '))
