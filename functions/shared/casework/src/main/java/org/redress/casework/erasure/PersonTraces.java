package org.redress.casework.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.history.Account;
import org.redress.casework.history.Reported;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.report.EmailAddress;

/** Where somebody stands in the stores, and how they are taken out of what others keep. */
public interface PersonTraces {

  /** The cases that were reported from an address, as far as they are not erased; the oldest first. */
  List<CaseId> reportedFrom(EmailAddress address);

  /** The cases of others about which somebody wrote from an address. */
  List<CaseId> writtenToFrom(EmailAddress address);

  /** The cases in which an account is reported. */
  List<CaseId> reporting(Account account);

  /** Forgets that a case is about these posts; to be asked before their words go, for they tell where that is noted. */
  void forgetPosts(Case head, Reported posts);

  /**
   * Makes a case readable again whose long words were erased elsewhere, while a restored table still refers to them: they
   * become unreadable, like others that were erased.
   */
  void blackOutLostWords(CaseId id);

  /** Removes for good the long words of a case in whose place others have come. */
  void forgetReplacedWords(CaseId id);

  /** Makes unreadable what reviewers noted with a case, and drops what its timeline says of it. */
  void forgetNotes(CaseId id, UnaryOperator<String> blackOut);

  /** Forgets that an account is reported in a case: the last to go, for by it the case is found. */
  void forgetAccount(Case head, Account account);

  /** Forgets that somebody wrote about a case: the last to go, for by it the case is found. */
  void forgetWriter(Case head, EmailAddress address);

  /** Forgets that a mail was put aside. */
  void forgetPutAside(PutAsideMail mail);

  /** How many sessions are kept of somebody in the console, be they over or not. */
  int sessions(String subject);

  /** Ends and forgets all sessions of somebody in the console. */
  void forgetSessions(String subject);

  /**
   * Forgets who somebody is for the console, and what they declared, chose, and looked at on these days; that they were
   * removed from it, if they were, stays.
   */
  void forgetStaff(String subject, List<LocalDate> lookedAt);
}
