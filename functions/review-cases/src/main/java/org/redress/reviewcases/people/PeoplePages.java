package org.redress.reviewcases.people;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.redress.casework.access.People;
import org.redress.casework.access.Person;
import org.redress.casework.access.Role;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.words.TimeWords;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.PeoplePage;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Shows who may sign in, and ends and gives back what they may. */
public final class PeoplePages {

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final People people;
  private final TimeWords times;

  public PeoplePages(Frames frames, People people, TimeWords times) {
    this.frames = frames;
    this.people = people;
    this.times = times;
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.PEOPLE, this::list)
        .inside(ConsoleRoute.REMOVAL, this::remove)
        .inside(ConsoleRoute.READMISSION, this::readmit);
  }

  private APIGatewayV2HTTPResponse list(Request request, Caller caller) {
    Frame frame = frames.of(request, caller);
    List<PeoplePage.Row> rows = people.all()
        .stream()
        .sorted(Comparator.comparing(Person::name).thenComparing(Person::subject))
        .map(person -> row(person, caller, frame.messages()))
        .toList();
    return Responses.html(
        200, pages.people(new PeoplePage(frame, rows, caller.is(Role.ADMINISTRATOR))), Map.of());
  }

  /** Nobody removes themselves: there could be nobody left who lets them in again. */
  private APIGatewayV2HTTPResponse remove(Request request, Caller caller) {
    String subject = subject(request);
    if (subject.equals(caller.subject())) {
      throw new ProblemException(
          new Problem("/problems/own-access", "Own access", 409, "Another administrator must do this.", List.of()));
    }
    people.remove(subject, caller.subject());
    return Responses.seeOther(ConsoleRoute.PEOPLE.path());
  }

  private APIGatewayV2HTTPResponse readmit(Request request, Caller caller) {
    people.readmit(subject(request));
    return Responses.seeOther(ConsoleRoute.PEOPLE.path());
  }

  /** Of people who are known: whoever never signed in has nothing to end. */
  private String subject(Request request) {
    return RequestBody.form(request, "Send the form of the page.")
        .first("person")
        .filter(subject -> !subject.isEmpty())
        .flatMap(people::find)
        .map(Person::subject)
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
  }

  private PeoplePage.Row row(Person person, Caller caller, Messages messages) {
    boolean known = person.seenAt().isAfter(Instant.EPOCH);
    return new PeoplePage.Row(
        person.subject(), person.name(), Frames.names(messages, person.roles()),
        known ? times.day(messages, person.seenAt()) : messages.text("console.people.never"),
        person.isRemoved(), person.subject().equals(caller.subject()));
  }
}
