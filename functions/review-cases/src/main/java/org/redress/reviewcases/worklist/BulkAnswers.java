package org.redress.reviewcases.worklist;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.reviewers.SeenCase;
import org.redress.reviewcases.access.Frames;
import org.redress.web.console.BulkPage;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.NoticePage;
import org.redress.web.http.Accept;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/** Says what became of something that was to be done to several cases. */
final class BulkAnswers {

  private static final String WORDS = "console.bulk.";

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;

  BulkAnswers(Frames frames) {
    this.frames = frames;
  }

  /**
   * Says it.
   *
   * @param deed with what its messages are called
   * @param what with what it was done
   * @param takesBack whether it can be taken back
   */
  APIGatewayV2HTTPResponse of(Picked picked, String deed, String what, Bulk.Result result, boolean takesBack) {
    if (Accept.json(picked.request())) {
      return Responses.json(200, json(result, takesBack), Map.of());
    }
    Frame frame = frames.of(picked.request(), picked.caller());
    List<BulkPage.Left> left = result.left()
        .entrySet()
        .stream()
        .map(
            one -> new BulkPage.Left(
                one.getKey(), why(frame.messages(), deed, one.getValue()),
                !one.getValue().equals(Bulk.NO_SUCH_CASE)))
        .toList();
    List<BulkPage.Done> done = result.done()
        .stream()
        .map(seen -> new BulkPage.Done(seen.id().reference(), mark(seen)))
        .toList();
    return Responses.html(
        200, pages.bulk(new BulkPage(frame, deed, what, done, left, picked.back(), takesBack)), Map.of());
  }

  /** Says that no case was picked. */
  APIGatewayV2HTTPResponse nothingPicked(Picked picked) {
    if (Accept.json(picked.request())) {
      throw Picked.refused("cases", "Name at least one case.");
    }
    return Responses.html(
        422,
        pages.notice(
            new NoticePage(
                frames.of(picked.request(), picked.caller()), WORDS + "none", Map.of(), Optional.of(picked.back()))),
        Map.of());
  }

  private static Map<String, Object> json(Bulk.Result result, boolean takesBack) {
    return Map.of(
        "done",
        result.done()
            .stream()
            .map(
                seen -> takesBack
                    ? Map.of("reference", seen.id().reference(), "undo", mark(seen))
                    : Map.of("reference", seen.id().reference()))
            .toList(),
        "left",
        result.left()
            .entrySet()
            .stream()
            .map(one -> Map.of("reference", one.getKey(), "reason", one.getValue()))
            .toList());
  }

  /** Names the case with the event that tells of what was done. */
  private static String mark(SeenCase seen) {
    return seen.id().reference() + "." + seen.view().version();
  }

  private static String why(Messages messages, String deed, String reason) {
    String own = WORDS + deed + ".left." + reason;
    return messages.text(messages.has(own) ? own : WORDS + "left." + reason);
  }
}
