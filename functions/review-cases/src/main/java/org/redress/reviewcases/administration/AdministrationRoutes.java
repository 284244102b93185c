package org.redress.reviewcases.administration;

import java.net.URI;
import java.time.InstantSource;
import org.redress.casework.notices.LiftSuppression;
import org.redress.casework.review.ServiceTimes;
import org.redress.casework.screening.ScreenAgain;
import org.redress.caseworkaws.Wiring;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.words.TimeWords;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.messages.OwnWords;

/** The routes of what administrators look after. */
public final class AdministrationRoutes {

  private final Wiring wiring;
  private final Catalogue catalogue;
  private final InstantSource clock;

  public AdministrationRoutes(Wiring wiring, Catalogue catalogue, InstantSource clock) {
    this.wiring = wiring;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  public void add(Routes routes, Frames frames) {
    ServiceTimes times = wiring.serviceTimes();
    TimeWords words = new TimeWords(times);
    new AdministrationPages(frames).addTo(routes);
    new DeadLetterPages(frames, wiring::deadLetters, wiring.cases(), words).addTo(routes);
    new PutAsidePages(frames, wiring.mails()::asideMails, words).addTo(routes);
    new SuppressedPages(
        frames, wiring.mails().suppressions(),
        actor -> new LiftSuppression(wiring.cases(), wiring.mails().suppressions(), clock, actor), words).addTo(routes);
    new DueDatePages(frames, times, clock).addTo(routes);
    new TextPages(frames, new OwnWords(wiring.ownFolder()), URI.create(wiring.setting("SITE_URL"))).addTo(routes);
    new CataloguePages(
        frames, catalogue, wiring.codeVersions(), new ScreenAgain(wiring.cases(), wiring.hints(), clock), words, clock)
        .addTo(routes);
  }
}
