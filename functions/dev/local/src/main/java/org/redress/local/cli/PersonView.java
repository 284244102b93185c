package org.redress.local.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redress.casework.erasure.Answer;
import org.redress.casework.erasure.Finding;
import org.redress.casework.erasure.Finding.Fate;

/** Says where something is held about somebody. */
final class PersonView {

  private PersonView() {}

  /** Where, what, and what becomes of it. */
  static List<String> row(Finding finding) {
    return switch (finding) {
      case Finding.Reported(var id, var answer) -> List.of(id.reference(), "their own case", fate(answer));
      case Finding.Mentioned(var id, var role, var fate) -> List.of(
          id.reference(), role == Finding.Role.WRITER ? "what they wrote" : "they are reported", said(fate));
      case Finding.Mail(var mail, var fate) -> List.of(mail, "a mail put aside", said(fate));
      case Finding.MailsToStaff(var count, var fate) ->
        List.of("notices", "their address in " + count + " mails to them", said(fate));
      case Finding.Staff(var fate) -> List.of("console", "their name, address and choices", said(fate));
      case Finding.Sessions(var count, var fate) -> List.of("console", "their sessions: " + count, said(fate));
      case Finding.NoMail _ ->
        List.of("suppressions", "no mail goes to them",
            "stays: so that none does; 'redress suppressions lift' ends it");
    };
  }

  static ObjectNode json(Finding finding) {
    List<String> row = row(finding);
    return JsonNodeFactory.instance.objectNode()
        .put("kind", finding.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .put("where", row.get(0))
        .put("fate", row.get(2))
        .put("stays", stays(finding));
  }

  /** Whether it must stay for now. */
  static boolean stays(Finding finding) {
    return switch (finding) {
      case Finding.Reported(_, var answer) -> answer instanceof Answer.Stays;
      case Finding.Mentioned(_, _, var fate) -> stays(fate);
      case Finding.Mail(_, var fate) -> stays(fate);
      case Finding.MailsToStaff(_, var fate) -> stays(fate);
      case Finding.Staff(var fate) -> stays(fate);
      case Finding.Sessions(_, var fate) -> stays(fate);
      case Finding.NoMail _ -> false;
    };
  }

  private static boolean stays(Fate fate) {
    return fate != Fate.MAY_GO && fate != Fate.GONE;
  }

  private static String fate(Answer answer) {
    return switch (answer) {
      case Answer.NothingThere _ -> "gone";
      case Answer.Stays(_, var because) -> "stays: " + because.stream()
          .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .collect(Collectors.joining(", "));
      case Answer.MayGo(_, var held) -> "can go (" + held.total() + " items)";
      case Answer.HalfGone(_, var held) -> "half gone (" + held.total() + " items left)";
      case Answer.Gone _ -> "gone";
    };
  }

  private static String said(Fate fate) {
    return switch (fate) {
      case MAY_GO -> "can go";
      case GONE -> "gone";
      case LEGAL_HOLD -> "stays: legal hold";
      case OPEN -> "stays: the case is open";
      case NEEDS_A_LOOK -> "stays: somebody else's, who writes of them; look at it";
      case UNDERWAY -> "stays: a mail to them is on its way; try again in some minutes";
      case HAS_ROLE -> "stays: they have a role in the console; remove it there first";
    };
  }
}
