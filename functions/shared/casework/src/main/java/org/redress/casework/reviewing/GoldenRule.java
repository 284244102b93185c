package org.redress.casework.reviewing;

import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.KeyedHash;
import org.redress.casework.Outcome;
import org.redress.casework.Stage;
import org.redress.casework.golden.Golden;
import org.redress.casework.review.Work;

/** Chooses the cases that are looked at once more: nobody can tell which, and the same are chosen however often it is asked. */
public final class GoldenRule {

  private static final int THOUSAND = 1000;

  private final Supplier<KeyedHash> hash;
  private final int perThousand;

  /**
   * Wires the rule.
   *
   * @param hash asked for when something is decided
   * @param perThousand so many of a thousand decided cases are chosen
   * @throws IllegalArgumentException if that is not from 0 to 1000
   */
  public GoldenRule(Supplier<KeyedHash> hash, int perThousand) {
    if (perThousand < 0 || perThousand > THOUSAND) {
      throw new IllegalArgumentException("From 0 to 1000 of a thousand cases are chosen");
    }
    this.hash = hash;
    this.perThousand = perThousand;
  }

  /** The change, with what is to be kept if it gives a case its first outcome and the case is chosen. */
  public Change applied(Change change) {
    Case before = change.before();
    boolean isFirst = !before.handling().marks().decided() && before.handling().contested().isEmpty();
    return change.after().stage() instanceof Stage.Decided(Outcome outcome) && isFirst && chooses(before.id())
        ? change.with(new Work.Chosen(golden(change, outcome)))
        : change;
  }

  private static Golden golden(Change change, Outcome outcome) {
    TreeSet<String> involved = new TreeSet<>(change.after().handling().decided());
    involved.addAll(change.after().handling().consulted());
    return new Golden(change.after().id(), 1, outcome, change.event().at(), involved, Optional.empty());
  }

  private boolean chooses(CaseId id) {
    if (perThousand == 0) {
      return false;
    }
    long number = HexFormat.fromHexDigitsToLong(hash.get().hex("golden\n" + id), 0, Long.BYTES);
    return Long.remainderUnsigned(number, THOUSAND) < perThousand;
  }
}
