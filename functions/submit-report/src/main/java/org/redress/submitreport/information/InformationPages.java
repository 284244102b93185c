package org.redress.submitreport.information;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.Priority;
import org.redress.casework.retention.Retention;
import org.redress.casework.review.ServiceTimes;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import org.redress.screening.catalogue.Catalogue;
import org.redress.submitreport.signposts.Signposts;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.messages.Messages;
import org.redress.web.page.InformationPage;
import org.redress.web.page.InformationPage.Entry;
import org.redress.web.page.Pages;
import org.redress.web.page.Signpost;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** {@code GET /information/{page}}. */
public final class InformationPages implements Endpoint {

  private static final List<String> NAMES = List.of(
      "what-happens", "code-of-conduct", "other-help", "privacy", "accessibility");

  private final Pages pages = new Pages();
  private final Languages languages;
  private final Catalogue catalogue;
  private final Signposts signposts;
  private final ServiceTimes times;
  private final Retention retention;
  private final KeptData kept;

  public InformationPages(
      Languages languages, Catalogue catalogue, Signposts signposts, ServiceTimes times, Retention retention) {
    this.languages = languages;
    this.catalogue = catalogue;
    this.signposts = signposts;
    this.times = times;
    this.retention = retention;
    this.kept = new KeptData(PersonalDataFile.shipped(), retention);
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    String name = request.parameter("page");
    if (!NAMES.contains(name)) {
      throw new ProblemException(Problem.notFound());
    }
    Messages messages = languages.of(request);
    InformationPage page = new InformationPage(
        messages, name, parts(messages), places(messages), Languages.CATALOGUE);
    return Responses.html(200, pages.information(page), Map.of());
  }

  private Map<String, List<Entry>> parts(Messages messages) {
    String language = messages.language();
    return Map.of(
        "clauses",
        catalogue.clauses().stream().map(clause -> new Entry(clause.name(), clause.summary(), Optional.empty()))
            .toList(),
        "protected",
        catalogue.protectedExpressions()
            .stream()
            .map(expression -> new Entry(expression.name(), expression.summary(), Optional.empty()))
            .toList(),
        "kept", kept.in(messages),
        "emergency", entries(signposts.emergency(language)),
        "police", entries(signposts.police(language)),
        "support", entries(signposts.support(language)),
        "platforms", entries(signposts.allPlatforms(language)));
  }

  private static List<Entry> entries(List<Signpost> places) {
    return places.stream().map(place -> new Entry(place.name(), place.text(), Optional.of(place))).toList();
  }

  private Map<String, ?> places(Messages messages) {
    return Map.of(
        "version", catalogue.version(),
        "months", retention.mostMonths(),
        "urgent", days(messages, Priority.URGENT),
        "normal", days(messages, Priority.NORMAL));
  }

  private String days(Messages messages, Priority priority) {
    int days = times.workingDays().getOrDefault(priority, 0);
    return days == 1
        ? messages.text("information.days.one")
        : messages.text("information.days", Map.of("days", days));
  }
}
