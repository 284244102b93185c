package org.redress.casework.report;

/** How a reporter who gave an address can be reached without harm to them. */
public enum SafeContact {
  /** By mail, at any time. */
  ANY,
  /** By mails that say no more than that there is news: somebody else may read them. */
  DISCREET,
  /** By the case page alone; no mail is sent. */
  CASE_PAGE
}
