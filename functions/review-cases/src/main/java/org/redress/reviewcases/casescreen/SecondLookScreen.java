package org.redress.reviewcases.casescreen;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.CaseId;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewing.BlindCase;
import org.redress.casework.reviewing.SecondLook;
import org.redress.caseworkaws.Wiring;
import org.redress.reviewcases.words.Codes;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.Frame;
import org.redress.web.console.onecase.CaseHead;
import org.redress.web.console.onecase.CaseScreen;
import org.redress.web.console.onecase.LikesPart;
import org.redress.web.console.onecase.MailsPart;
import org.redress.web.console.onecase.Offers;
import org.redress.web.console.onecase.SecondLookPage;
import org.redress.web.console.onecase.Typed;
import org.redress.web.http.Responses;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;

/** Shows of a decided case what was known before it was decided, and nothing that reviewers thought or did. */
final class SecondLookScreen {

  private static final CaseHead NOBODY_KNOWS_WHICH = new CaseHead(
      "", List.of(), List.of(), Optional.empty(), List.of(), new CaseHead.Ways(0, 0, 0, 0));

  private final ConsolePages pages = new ConsolePages();
  private final Wiring wiring;
  private final SecondLook looks;
  private final Catalogue catalogue;

  SecondLookScreen(Wiring wiring, Catalogue catalogue) {
    this.wiring = wiring;
    this.looks = wiring.review().secondLooks();
    this.catalogue = catalogue;
  }

  /**
   * The page.
   *
   * @param look by what the case is known again
   */
  APIGatewayV2HTTPResponse show(
      Frame frame, Reviewer reviewer, BlindCase blind, String look, Typed typed, int status) {
    Messages messages = frame.messages();
    Glossary glossary = new Glossary(catalogue, messages);
    Times times = new Times(messages, wiring.serviceTimes());
    Said said = said(blind);
    FindingParts findings = new FindingParts(said, glossary, new Names(List.of(), messages), times);
    WordParts words = new WordParts(said, glossary, times, findings.marks());
    CaseScreen screen = new CaseScreen(
        frame, NOBODY_KNOWS_WHICH, words.posts(), findings.part(), words.account(),
        new FileParts(evidence(blind), messages, number -> address(number, look)).all(),
        new LikesPart(List.of(), List.of(), false, false), words.talk(), new MailsPart(List.of(), false, ""),
        List.of(), List.of(), offers(glossary), typed, LooksOf.read(reviewer.declared()));
    return Responses.html(
        status, pages.secondLook(new SecondLookPage(screen, look)),
        Screens.pictures(screen, wiring));
  }

  /** The same for programs. */
  Map<String, Object> json(BlindCase blind, String look) {
    Said said = said(blind);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("look", look);
    json.put("report", CaseJson.words(said.report()));
    said.screening().ifPresent(result -> json.put("screened", CaseJson.screened(result)));
    json.put("messages", said.messages().stream().map(CaseJson::message).toList());
    json.put("evidence", evidence(blind).stream().map(CaseJson::evidence).toList());
    return json;
  }

  private Said said(BlindCase blind) {
    return new Said(looks.report(blind), looks.screening(blind), looks.messages(blind), List.of());
  }

  private List<Evidence> evidence(BlindCase blind) {
    return wiring.evidence().of(new CaseId(blind.key()));
  }

  private static String address(int number, String look) {
    return "/console/second-look/evidence/" + number + "?look=" + look;
  }

  private Offers offers(Glossary glossary) {
    List<Choice> outcomes = SecondFields.OUTCOMES.stream()
        .map(
            name -> new Choice(
                Codes.of(name), glossary.outcome(name),
                glossary.messages().text("console.outcome." + Codes.of(name) + ".hint")))
        .toList();
    List<Choice> clauses = catalogue.clauses()
        .stream()
        .map(clause -> new Choice(clause.id().value(), clause.name(), ""))
        .toList();
    return new Offers(
        Set.of(), Map.of("second.outcome", outcomes, "second.clauses", clauses), Map.of(), List.of(),
        Optional.empty());
  }
}
