package org.redress.reviewcases.worklist;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.Reviewer;
import org.redress.reviewcases.access.Frames;
import org.redress.web.console.BulkChoicePage;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.http.Accept;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;
import org.redress.web.problem.FieldError;

/** Asks what is still to be known before something is done to several cases. */
final class BulkQuestions {

  /** The fields of the forms. */
  static final String TAG = "tag";
  static final String DO = "do";
  static final String REMOVE = "remove";
  static final String TO = "to";
  static final String INTO = "into";
  static final String OTHER = "other";

  /** Comes with the answers of a form that asked. */
  private static final String ASKED = "asked";
  private static final String WORDS = "console.bulk.";

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Colleagues colleagues;

  BulkQuestions(Frames frames, Colleagues colleagues) {
    this.frames = frames;
    this.colleagues = colleagues;
  }

  /** Which tag, for what was written is none. */
  APIGatewayV2HTTPResponse tag(Picked picked) {
    Messages messages = frames.of(picked.request(), picked.caller()).messages();
    List<Choice> choices = Stream.of("add", REMOVE)
        .map(value -> new Choice(value, messages.text(WORDS + "tags.do." + value), ""))
        .toList();
    return ask(picked, "tags", DO, choices, TAG, TAG, true);
  }

  /** Whom to give the cases to. */
  APIGatewayV2HTTPResponse colleague(Picked picked) {
    List<Choice> choices = colleagues.all()
        .stream()
        .filter(one -> one.is(Role.REVIEWER))
        .sorted(Comparator.comparing(Reviewer::name))
        .map(one -> new Choice(one.subject(), one.name(), ""))
        .toList();
    return ask(picked, "assignment", TO, choices, "", TO, false);
  }

  /** Which case goes on. */
  APIGatewayV2HTTPResponse target(Picked picked) {
    List<Choice> choices = picked.cases().stream().map(named -> new Choice(named, named, "")).toList();
    return ask(picked, "merger", INTO, choices, OTHER, picked.text(INTO).isEmpty() ? OTHER : INTO, false);
  }

  private APIGatewayV2HTTPResponse ask(
      Picked picked, String deed, String field, List<Choice> choices, String typed, String missing, boolean wrong) {
    Frame frame = frames.of(picked.request(), picked.caller());
    String why = frame.messages().text(WORDS + deed + "." + missing + ".missing");
    if (Accept.json(picked.request())) {
      throw Picked.refused(missing.equals(OTHER) ? INTO : missing, why);
    }
    boolean refused = wrong || !picked.text(ASKED).isEmpty() || !picked.text(field).isEmpty();
    Map<String, String> given = Map.of(
        field, field.equals(DO) && picked.text(DO).isEmpty() ? "add" : picked.text(field), typed, picked.text(typed));
    return Responses.html(
        refused ? 422 : 200,
        pages.bulkChoice(
            new BulkChoicePage(
                frame, deed, field, choices, typed, picked.cases(), picked.back(), given,
                refused ? List.of(new FieldError(missing, why)) : List.of())),
        Map.of());
  }
}
