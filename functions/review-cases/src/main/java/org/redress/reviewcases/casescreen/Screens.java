package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redress.casework.reviewers.SeenCase;
import org.redress.caseworkaws.Wiring;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.own.Pauses;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.console.CaseRow;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.onecase.CaseScreen;
import org.redress.web.console.onecase.FilePart;
import org.redress.web.console.onecase.NotePart;
import org.redress.web.console.onecase.Offers;
import org.redress.web.console.onecase.Typed;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;

/** Makes the screen of a case for whoever was let see it. */
final class Screens {

  private final ConsolePages pages = new ConsolePages();
  private final Wiring wiring;
  private final CaseReader reader;
  private final Frames frames;
  private final Catalogue catalogue;
  private final MailAhead mails;
  private final Pauses pauses;
  private final URI site;

  Screens(Wiring wiring, Frames frames, Catalogue catalogue) {
    this.wiring = wiring;
    this.reader = new CaseReader(wiring);
    this.frames = frames;
    this.catalogue = catalogue;
    this.mails = MailAhead.of(wiring);
    this.pauses = new Pauses(wiring.review().counting(), wiring.clock());
    this.site = URI.create(wiring.setting("SITE_URL"));
  }

  /** The page, as the answer to a request. */
  APIGatewayV2HTTPResponse show(Request request, Caller caller, SeenCase seen, Typed typed, int status) {
    CaseFile file = file(seen);
    CaseScreen screen = screen(pauses.at(seen, frames.of(request, caller)), file, typed);
    return Responses.html(status, pages.oneCase(screen), pictures(screen, wiring));
  }

  CaseFile file(SeenCase seen) {
    return reader.read(seen);
  }

  Glossary glossary(Messages messages) {
    return new Glossary(catalogue, messages);
  }

  private CaseScreen screen(Frame frame, CaseFile file, Typed typed) {
    Messages messages = frame.messages();
    Instant now = wiring.clock().instant();
    Glossary glossary = glossary(messages);
    Names names = new Names(file.people(), messages);
    Times times = new Times(messages, wiring.serviceTimes());
    FindingParts findings = new FindingParts(file.said(), glossary, names, times);
    WordParts words = new WordParts(file.said(), glossary, times, findings.marks());
    Offers offers = new OfferParts(file, glossary, names, times, wiring.review().colleagues(), mails)
        .offers(now, typed.form());
    Typed shown = typed.errors().isEmpty() && typed.done().isEmpty() && !offers.forms().contains(typed.form())
        ? Typed.nothing("")
        : typed;
    return new CaseScreen(
        frame, new HeadParts(file, glossary, names, times, now).head(), words.posts(), findings.part(),
        words.account(), files(file, messages),
        new LikeParts(file, glossary, times, offers.forms().contains("merger")).part(), words.talk(),
        new MailParts(file, times, messages).part(site), notes(file, names, times),
        new EventParts(file, glossary, names, times).all(), offers, shown,
        LooksOf.read(file.seen().reviewer().declared()));
  }

  private static List<FilePart> files(CaseFile file, Messages messages) {
    String path = CaseRow.href(file.seen().id().reference()) + "/evidence/";
    return new FileParts(file.evidence(), messages, number -> path + number).all();
  }

  private static List<NotePart> notes(CaseFile file, Names names, Times times) {
    return file.notes()
        .stream()
        .map(note -> new NotePart(names.of(note.by()) + ", " + times.at(note.at()), note.text()))
        .toList();
  }

  /** Pictures come straight from where they are kept. */
  static Map<String, String> pictures(CaseScreen screen, Wiring wiring) {
    return screen.files().stream().allMatch(file -> file.picture().isEmpty())
        ? Map.of()
        : Responses.picturesFrom(wiring.evidenceLinks().origin());
  }
}
