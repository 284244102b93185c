package org.redress.caseworkaws.keys;

import java.util.Locale;

/** Every key that is derived from the root key. A name must never change: what was made under the key would be lost. */
public enum KeyName {
  /** Receipt codes are derived under it. */
  RECEIPT_CODE,

  /** Accounts and posts that were reported are hashed under it. */
  HISTORY,

  /** Reply addresses are proven under it. */
  REPLY_ADDRESS,

  /** E-mail addresses are hashed under it. */
  ADDRESS,

  /** Addresses to which no mail goes are hashed under it. */
  SUPPRESSION,

  /** Links that confirm an address are proven under it. */
  ADDRESS_LINK,

  /** The cookie that keeps a case open in a browser is proven under it. */
  CASE_COOKIE,

  /** Who reached a limit is hashed under it. */
  LIMIT,

  /** Cookies and forms of the console are sealed and proven under it. */
  CONSOLE_SESSION,

  /** The provider's tokens of console sessions are sealed under it. */
  SESSION_TOKENS,

  /** Links that stop mails are proven under it. */
  MAIL_STOP,

  /** Whoever was erased from a place is hashed under it; to rotate it is to make the ledger of erasures anew. */
  ERASURE;

  /** What the root key is asked to authenticate, so that the answer is this key. */
  String message() {
    return "redress " + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
