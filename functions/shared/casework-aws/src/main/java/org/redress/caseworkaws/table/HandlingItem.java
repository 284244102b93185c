package org.redress.caseworkaws.table;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.CaseTag;
import org.redress.casework.Handling;
import org.redress.casework.Marks;
import org.redress.casework.Stage;

/** What is to be minded in handling a case, as attributes of its head; none for what there is nothing to say of. */
final class HandlingItem {

  /** A condition of changes looks at it. */
  static final String DECIDED_BY = "decidedBy";

  private static final String LEGAL_HOLD = "legalHold";
  private static final String NAME_LIFTED = "nameLifted";
  private static final String CONSULTED = "consulted";
  private static final String CONTESTED = "contested";
  private static final String JOINED = "joined";

  private static final String LOOKED_AT = "lookedAt";
  private static final String EVER_DECIDED = "everDecided";
  private static final String BRANCHES = "branches";
  private static final String UNFOLDED = "unfolded";

  private HandlingItem() {}

  static void write(Handling handling, Attributes head) {
    if (handling.legalHold()) {
      head.put(LEGAL_HOLD, true);
    }
    if (handling.nameLifted()) {
      head.put(NAME_LIFTED, true);
    }
    writeAll(DECIDED_BY, List.copyOf(handling.decided()), head);
    writeAll(CONSULTED, List.copyOf(handling.consulted()), head);
    handling.contested().ifPresent(outcome -> {
      Attributes part = new Attributes();
      StageItem.write(outcome, part);
      head.put(CONTESTED, part);
    });
    writeAll(JOINED, List.copyOf(handling.joined()), head);
    write(handling.marks(), head);
  }

  static Handling read(Item head) {
    return new Handling(
        head.optionalFlag(LEGAL_HOLD), head.optionalFlag(NAME_LIFTED), new TreeSet<>(readAll(DECIDED_BY, head)),
        new TreeSet<>(readAll(CONSULTED, head)), head.part(CONTESTED).map(StageItem::outcome),
        readAll(JOINED, head).stream().map(CaseId::new).collect(Collectors.toCollection(TreeSet::new)),
        marks(head));
  }

  private static void write(Marks marks, Attributes head) {
    head.put(LOOKED_AT, marks.lookedAt()).put(EVER_DECIDED, marks.decided());
    writeAll(BRANCHES, List.copyOf(marks.branches()), head);
    writeAll(UNFOLDED, List.copyOf(marks.unfolded()), head);
    writeAll(Names.TAGGED, List.copyOf(marks.tags()), head);
  }

  /** Of a head from before there were marks it is told by what else it says. */
  private static Marks marks(Item head) {
    boolean wasDecided = switch (Stage.Name.valueOf(head.text(StageItem.STAGE))) {
      case DECIDED, CLOSED, APPEALED -> true;
      default -> head.optionalNumber(HeadItem.APPEALS).orElse(0) > 0;
    };
    return new Marks(
        head.has(LOOKED_AT) ? head.flag(LOOKED_AT) : wasDecided,
        head.has(EVER_DECIDED) ? head.flag(EVER_DECIDED) : wasDecided,
        new TreeSet<>(readAll(BRANCHES, head)), new TreeSet<>(readAll(UNFOLDED, head)),
        readAll(Names.TAGGED, head).stream().map(CaseTag::new).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static void writeAll(String name, List<?> all, Attributes head) {
    if (!all.isEmpty()) {
      head.putTextList(name, all);
    }
  }

  private static List<String> readAll(String name, Item head) {
    return head.has(name) ? head.textList(name) : List.of();
  }
}
