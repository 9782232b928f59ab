/**
 * Nouns of things that were done, made or held: who says that there was none is gainsaid by who tells of one. "No
 * evidence" and "no doubt" weigh, and are not among them. Own list.
 */
export const deedNouns: ReadonlySet<string> = new Set(
  `meeting meetings talks contract contracts deal deals agreement agreements payment payments transfer transfers bribe bribes
call calls order orders instruction instructions list lists letter letters memo memos offer offers promise promises
warning warnings request requests complaint complaints investigation investigations inquiry inquiries probe probes
arrest arrests visit visits vote votes gift gifts donation donations loan loans recording recordings tape tapes video
leak leaks spill spills collision blast explosion shooting fight quota quotas ban bans pact pacts invoice invoices
inspection inspections search searches raid raids dinner trip trips contact contacts ransom ultimatum ceasefire truce
email emails message messages report account accounts audit audits review reviews test tests alarm alarms signal`.split(
    /\s+/,
  ),
)
