package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.erasure.Answer;
import org.redress.casework.erasure.Answer.Reason;
import org.redress.casework.erasure.Holdings;

/** Says what becomes of a case that is to be erased, without anything about a person. */
final class ErasureView {

  private ErasureView() {}

  static String sentence(CaseId id, Answer answer) {
    String name = id.reference();
    return switch (answer) {
      case Answer.NothingThere _ -> "There is no case " + name;
      case Answer.Stays(_, var because) -> "The case " + name + " must stay: "
          + because.stream().map(ErasureView::sentence).collect(Collectors.joining("; "));
      case Answer.MayGo _ -> "The case " + name + " can go, and with it:";
      case Answer.HalfGone _ -> "The erasure of " + name + " was cut off; what is left of it goes:";
      case Answer.Gone(var tombstone) -> "The case " + name + " is erased, since " + tombstone.erasedAt()
          + ". Backups of the table forget it within 35 days.";
    };
  }

  private static String sentence(Reason reason) {
    return switch (reason) {
      case LEGAL_HOLD -> "it is under legal hold, which an administrator can lift in the console";
      case OPEN -> "it is open; it can go once it is closed or taken back";
      case JOINED_WITH_OPEN -> "it was joined with a case that is open, and its reporter is yet to be told the outcome";
      case UNDERWAY -> "a mail or a file of it is on its way; try again in some minutes";
    };
  }

  static Optional<Holdings> holdings(Answer answer) {
    return switch (answer) {
      case Answer.MayGo(_, var held) -> Optional.of(held);
      case Answer.HalfGone(_, var held) -> Optional.of(held);
      case Answer.NothingThere _,Answer.Stays _,Answer.Gone _ -> Optional.empty();
    };
  }

  static ObjectNode json(CaseId id, Answer answer) {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("case", id.value())
        .put("reference", id.reference())
        .put("result", switch (answer) {
          case Answer.NothingThere _ -> "nothing-there";
          case Answer.Stays _ -> "stays";
          case Answer.MayGo _ -> "may-go";
          case Answer.HalfGone _ -> "half-gone";
          case Answer.Gone _ -> "gone";
        });
    if (answer instanceof Answer.Stays(_, var because)) {
      because.forEach(reason -> json.withArray("because").add(reason.name()));
    }
    if (answer instanceof Answer.Gone(var tombstone)) {
      json.put("erasedAt", tombstone.erasedAt().toString());
    }
    holdings(answer).ifPresent(held -> held.items().forEach(json.withObject("held")::put));
    return json;
  }
}
