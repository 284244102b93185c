package org.redress.reviewcases;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.Map;
import org.redress.caseworkaws.ReviewWiring;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.caseworkaws.metrics.LoggedCall;
import org.redress.caseworkaws.secrets.SecretParameter;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Door;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Reviewers;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.access.SessionKeeper;
import org.redress.reviewcases.administration.AdministrationRoutes;
import org.redress.reviewcases.audit.TimelinePages;
import org.redress.reviewcases.casescreen.CaseRoutes;
import org.redress.reviewcases.casescreen.SecondLooks;
import org.redress.reviewcases.own.Declaration;
import org.redress.reviewcases.own.OwnPages;
import org.redress.reviewcases.people.PeoplePages;
import org.redress.reviewcases.provider.Provider;
import org.redress.reviewcases.provider.ProviderSettings;
import org.redress.reviewcases.search.SearchRoutes;
import org.redress.reviewcases.signin.SignInRoutes;
import org.redress.reviewcases.start.StartPages;
import org.redress.reviewcases.statistics.Figures;
import org.redress.reviewcases.statistics.StatisticsPages;
import org.redress.reviewcases.words.TimeWords;
import org.redress.reviewcases.worklist.WorkRoutes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.data.OwnFolder;
import org.redress.web.console.ConsoleProblems;
import org.redress.web.http.Router;
import org.redress.web.messages.Languages;
import org.redress.web.messages.OwnWords;
import org.redress.web.page.Assets;

/** The console API: what reviewers see and do. */
public final class ReviewCases implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Router router;

  /** As Lambda makes it. */
  public ReviewCases() {
    this(System.getenv());
  }

  /** With its settings given, as the local run and tests make it. */
  public ReviewCases(Map<String, String> environment) {
    this(Wiring.from(environment), OwnFolder.of(environment), InstantSource.system());
  }

  ReviewCases(Wiring wiring, OwnFolder own, InstantSource clock) {
    Catalogue catalogue = Catalogue.of(own);
    Languages languages = new Languages(catalogue.organisation(), new OwnWords(wiring.ownFolder()));
    Frames frames = new Frames(languages);
    SecretParameter secret = wiring.secret("OIDC_CLIENT_SECRET_NAME");
    Provider provider = new Provider(ProviderSettings.of(wiring), secret::value, clock);
    SessionKeeper sessions = new SessionKeeper(
        wiring.sessions(), wiring.people(), provider,
        new SessionKeeper.Keys(
            wiring.keyedHash(KeyName.CONSOLE_SESSION), wiring.keyedHash(KeyName.SESSION_TOKENS), wiring.random()),
        clock);
    Routes routes = new Routes(
        new Router(new ConsoleProblems(languages)), new Door(sessions, provider.bearerTokens()))
        .open(ConsoleRoute.ASSET, new Assets())
        .open(ConsoleRoute.DESCRIPTION, new ApiDescription());
    new SignInRoutes(wiring, clock).add(routes, frames, provider, sessions);
    ReviewWiring review = wiring.review();
    TimeWords times = new TimeWords(wiring.serviceTimes());
    Reviewers reviewers = new Reviewers(review.profile());
    WorkRoutes work = new WorkRoutes(wiring, frames, reviewers, catalogue, clock);
    SecondLooks seconds = new SecondLooks(wiring, frames, reviewers, catalogue);
    seconds.addTo(routes);
    work.addTo(routes, seconds::before);
    SearchRoutes.of(wiring, frames, reviewers, catalogue, clock).addTo(routes);
    new StartPages(frames, work.home()).addTo(routes);
    new PeoplePages(frames, wiring.people(), times).addTo(routes);
    new StatisticsPages(frames, review.statistics(), new Figures(catalogue, wiring.people()::find)).addTo(routes);
    new TimelinePages(frames, reviewers, review.sight(), review.verifying()).addTo(routes);
    new OwnPages(
        frames, reviewers, review.profile(), new Declaration(review.concerns()),
        times).addTo(routes);
    new AdministrationRoutes(wiring, catalogue, clock).add(routes, frames);
    new CaseRoutes(wiring, frames, reviewers, catalogue).addTo(routes);
    router = routes.complete();
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    LoggedCall.begin(context.getAwsRequestId());
    return router.answer(event);
  }
}
