package org.redress.reviewcases.own;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Concern;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewing.Profile;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.words.Codes;
import org.redress.reviewcases.words.TimeWords;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.OwnPage;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.FieldErrors;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** What somebody says of themselves. People and accounts are kept as marks alone, so none can be shown again. */
public final class OwnPages {

  private static final String WORDS = "console.own";
  private static final String SEND_THE_FORM = "Send the form of the page.";
  private static final String DONE = "?done=";
  private static final List<String> DEEDS = List.of("declared", "retracted", "on-duty", "off-duty", "preferences");

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final Reviewers reviewers;
  private final Profile profile;
  private final Declaration declaration;
  private final Preferences preferences;
  private final TimeWords times;

  public OwnPages(Frames frames, Reviewers reviewers, Profile profile, Declaration declaration, TimeWords times) {
    this.frames = frames;
    this.reviewers = reviewers;
    this.profile = profile;
    this.declaration = declaration;
    this.preferences = new Preferences(reviewers, profile);
    this.times = times;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.OWN, (request, caller) -> page(200, request, caller, Map.of(), List.of()))
        .inside(ConsoleRoute.DECLARATION, this::declare)
        .inside(ConsoleRoute.RETRACTION, this::retract)
        .inside(ConsoleRoute.DUTY, this::duty)
        .inside(ConsoleRoute.PREFERENCES, this::prefer);
  }

  private APIGatewayV2HTTPResponse declare(Request request, Caller caller) {
    FormFields form = RequestBody.form(request, SEND_THE_FORM);
    String kind = form.first(OwnPage.KIND).orElse("");
    String who = form.first(OwnPage.WHO).orElse("");
    FieldErrors errors = new FieldErrors();
    Optional<Concern> concern = declaration.read(kind, who, errors);
    if (concern.isEmpty()) {
      return page(422, request, caller, Map.of(OwnPage.KIND, kind, OwnPage.WHO, who), errors.list());
    }
    profile.declare(reviewers.of(caller), concern.get());
    return done("declared");
  }

  private APIGatewayV2HTTPResponse retract(Request request, Caller caller) {
    Reviewer reviewer = reviewers.of(caller);
    String named = RequestBody.form(request, SEND_THE_FORM).first("conflict").orElse("");
    Concern conflict = reviewer.declared()
        .conflicts()
        .keySet()
        .stream()
        .filter(one -> one.toString().equals(named))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
    profile.retract(reviewer, conflict);
    return done("retracted");
  }

  private APIGatewayV2HTTPResponse duty(Request request, Caller caller) {
    boolean on = RequestBody.form(request, SEND_THE_FORM).first("on").filter("true"::equals).isPresent();
    profile.onDuty(reviewers.of(caller), on);
    return done(on ? "on-duty" : "off-duty");
  }

  private APIGatewayV2HTTPResponse prefer(Request request, Caller caller) {
    return preferences.keep(request, caller, (given, errors) -> page(422, request, caller, given, errors));
  }

  private static APIGatewayV2HTTPResponse done(String what) {
    return Responses.seeOther(ConsoleRoute.OWN.path() + DONE + what);
  }

  private APIGatewayV2HTTPResponse page(
      int status, Request request, Caller caller, Map<String, String> given, List<FieldError> errors) {
    Frame frame = frames.of(request, caller);
    Messages messages = frame.messages();
    Reviewer reviewer = reviewers.of(caller);
    List<OwnPage.Conflict> conflicts = reviewer.declared()
        .conflicts()
        .entrySet()
        .stream()
        .map(
            entry -> new OwnPage.Conflict(
                entry.getKey().toString(), named(entry.getKey(), messages),
                times.day(messages, entry.getValue())))
        .toList();
    List<FieldError> said = errors.stream()
        .map(error -> new FieldError(error.field(), messages.text(WORDS + ".error." + error.message())))
        .toList();
    Likes likes = Likes.of(reviewer.declared());
    Map<String, String> filled = new HashMap<>(likes.chosen());
    filled.putAll(given);
    Likes shown = new Likes(filled);
    Optional<String> done = request.query("done").filter(DEEDS::contains).map(what -> WORDS + ".done." + what);
    return Responses.html(
        status,
        pages.own(
            new OwnPage(
                frame, done, conflicts, caller.is(Role.REVIEWER), reviewer.declared().onDuty(),
                Likes.SWITCHES.stream().filter(shown::is).collect(Collectors.toSet()), filled, said)),
        Map.of());
  }

  /** A branch and a case by their names; people and accounts cannot be. */
  private static String named(Concern conflict, Messages messages) {
    String words = WORDS + ".kind." + Codes.of(conflict.kind());
    return switch (conflict.kind()) {
      case BRANCH -> messages.text(words) + " " + conflict.key();
      case CASE -> messages.text(words) + " " + new CaseId(conflict.key()).reference();
      case ACCOUNT, PERSON -> messages.text(words);
    };
  }
}
