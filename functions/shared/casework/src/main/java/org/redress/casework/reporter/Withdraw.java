package org.redress.casework.reporter;

import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.Stage;
import org.redress.casework.intake.WithdrawCase;

/** The reporter takes the report back. To do so again changes nothing. */
public final class Withdraw {

  private final Desk desk;

  public Withdraw(Desk desk) {
    this.desk = desk;
  }

  public Reaction withdraw(CaseId id) {
    Reaction reaction = desk.change(id, Optional.empty(), WithdrawCase::withdraw);
    return reaction instanceof Reaction.NotPossible
        ? desk.find(id).filter(as -> as.stage() instanceof Stage.Withdrawn).<Reaction>map(Reaction.Done::new)
            .orElse(reaction)
        : reaction;
  }
}
