package org.redress.casework.erasure;

import java.util.List;
import org.redress.casework.CaseId;
import org.redress.casework.notices.PauseSwitch;
import org.redress.casework.timeline.Actor;

/**
 * Holds a restored table to the ledger of erasures, and only then lets mails go out. The ledger is walked whole: when the table
 * was copied nobody need know, and what is erased already costs a look. What was cut off is begun anew, with sending paused
 * until it ends.
 */
public final class EraseAgain {

  private final ErasureLedger ledger;
  private final EraseCase cases;
  private final ErasePerson people;
  private final PauseSwitch sending;

  public EraseAgain(ErasureLedger ledger, EraseCase cases, ErasePerson people, PauseSwitch sending) {
    this.ledger = ledger;
    this.cases = cases;
    this.people = people;
    this.sending = sending;
  }

  /**
   * What was erased again.
   *
   * @param looked how many erasures the ledger knows
   * @param cases those that were there again
   * @param people the places where somebody stood again
   */
  public record Done(int looked, List<CaseId> cases, int people) {
    public Done {
      cases = List.copyOf(cases);
    }
  }

  /** Erases again all that the ledger knows, and lets mails go out. */
  public Done release(Actor actor) {
    int[] looked = new int[1];
    List<CaseId> back = ledger.cases()
        .peek(_ -> looked[0]++)
        .filter(erased -> cases.again(erased, actor))
        .map(ErasureLedger.ErasedCase::id)
        .toList();
    long places = ledger.people().peek(_ -> looked[0]++).filter(erased -> people.again(erased, actor)).count();
    people.forgetLostMails();
    sending.release();
    return new Done(looked[0], back, (int) places);
  }
}
