package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.casework.CaseId;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.Left;
import org.redress.casework.reviewing.Together;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.CaseRow;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.onecase.Fact;
import org.redress.web.console.onecase.TogetherPage;
import org.redress.web.http.Accept;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/** Says which reports of a post were answered together, and which were not, and why. */
final class Answers {

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;

  Answers(Frames frames) {
    this.frames = frames;
  }

  /**
   * Says it, of a case that was answered.
   *
   * @param now the case that the reviewer was at
   */
  APIGatewayV2HTTPResponse say(Sent sent, SeenCase now, Together together) {
    if (Accept.json(sent.request())) {
      Map<String, Object> json = new LinkedHashMap<>(CaseState.of(now));
      json.put("answered", together.answered().stream().map(seen -> seen.id().reference()).toList());
      json.put("left", together.left().entrySet().stream().map(Answers::left).toList());
      return Responses.json(200, json, Map.of());
    }
    Frame frame = frames.of(sent.request(), sent.caller());
    return Responses.html(
        200,
        pages.together(
            new TogetherPage(
                frame, now.id().reference(), "console.together." + sent.form(), answered(together),
                left(together, frame.messages()))),
        Map.of());
  }

  private static Map<String, Object> left(Map.Entry<CaseId, Left> left) {
    return Map.of("reference", left.getKey().reference(), "because", Codes.of(left.getValue()));
  }

  private static List<Fact> answered(Together together) {
    return together.answered().stream().map(seen -> fact(seen.id(), "")).toList();
  }

  private static List<Fact> left(Together together, Messages messages) {
    return together.left()
        .entrySet()
        .stream()
        .map(left -> fact(left.getKey(), messages.text("console.left." + Codes.of(left.getValue()))))
        .toList();
  }

  private static Fact fact(CaseId id, String words) {
    return new Fact(id.reference(), words, CaseRow.href(id.reference()));
  }
}
