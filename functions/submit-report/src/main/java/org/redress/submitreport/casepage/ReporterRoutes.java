package org.redress.submitreport.casepage;

import org.redress.casework.CaseStore;
import org.redress.casework.intake.ReadCase;
import org.redress.casework.reporter.AddInformation;
import org.redress.casework.reporter.AskForReview;
import org.redress.casework.reporter.ConfirmAddress;
import org.redress.casework.reporter.Desk;
import org.redress.casework.reporter.RenewCode;
import org.redress.casework.reporter.Withdraw;
import org.redress.caseworkaws.Wiring;
import org.redress.caseworkaws.keys.KeyName;
import org.redress.submitreport.files.CaseFiles;
import org.redress.submitreport.limits.Gate;
import org.redress.submitreport.limits.Gates;
import org.redress.submitreport.proof.CaseProof;
import org.redress.submitreport.proof.ProofPages;
import org.redress.submitreport.wayback.AddressPages;
import org.redress.submitreport.wayback.LostCode;
import org.redress.submitreport.wayback.StopMails;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Router;
import org.redress.web.messages.Languages;

/** Everything that reporters find once they have reported. */
public final class ReporterRoutes {

  private static final String CASE = " /reports/{reference}";

  private final Wiring wiring;
  private final Languages languages;
  private final Gates gates;
  private final CaseDoor door;

  public ReporterRoutes(Wiring wiring, Languages languages, Gates gates) {
    this.wiring = wiring;
    this.languages = languages;
    this.gates = gates;
    this.door = new CaseDoor(
        new ReadCase(wiring.cases(), wiring.receiptCodes()), wiring.cases(),
        new CaseCookies(wiring.keyedHash(KeyName.CASE_COOKIE), wiring.random()), wiring.clock(), gates.wrongCodes());
  }

  /** Lets in whoever has just reported. */
  public CaseDoor door() {
    return door;
  }

  public Router addTo(Router router) {
    CaseStore cases = wiring.cases();
    CasePages pages = new CasePages(
        door,
        new CasePages.Source(
            cases, wiring.notices(), wiring.evidence(), wiring.appealPeriod(), wiring.clock(),
            () -> wiring.uploads().origin()),
        languages, wiring.serviceTimes().zone(), wiring.random());
    CodePages codePages = new CodePages(pages);
    Desk desk = wiring.reportersDesk();
    Gate messages = gates.messages();
    addWaysIn(router, desk, codePages);
    addFiles(router, pages, codePages);
    addProof(router, codePages);
    return router
        .route("GET" + CASE, new GetCase(pages, codePages, cases, wiring.appealPeriod(), wiring.clock()))
        .route("GET" + CASE + "/messages", inside(codePages, new GetMessages(cases)))
        .route(
            "POST" + CASE + "/messages",
            inside(codePages,
                PostToCase.message(new AddInformation(desk, wiring.serviceTimes(), wiring.random()), messages, pages)))
        .route(
            "POST" + CASE + "/appeal",
            inside(codePages, PostToCase.appeal(
                new AskForReview(desk, wiring.serviceTimes(), wiring.appealPeriod(), wiring.random()), messages,
                pages)))
        .route("POST" + CASE + "/withdrawal",
            inside(codePages, PostToCase.withdrawal(new Withdraw(desk), messages, pages)))
        .route("POST" + CASE + "/leave", inside(codePages, codePages.leaving()));
  }

  private void addWaysIn(Router router, Desk desk, CodePages codePages) {
    AddressPages addresses = new AddressPages(new ConfirmAddress(desk, wiring.mails().addressTokens()), languages);
    StopMails stopping = new StopMails(wiring.mails()::stopTokens, wiring.mails()::stoppedMails, wiring.clock(),
        languages);
    LostCode lost = new LostCode(new RenewCode(desk), gates, languages);
    router.route("POST" + CASE, codePages::codeGiven)
        .route("GET /your-report", codePages::find)
        .route("POST /your-report", codePages::found)
        .route("GET /lost-code", lost::ask)
        .route("POST /lost-code", lost::send)
        .route("GET" + CASE + "/address/{token}", addresses::ask)
        .route("POST" + CASE + "/address/{token}", addresses::confirm)
        .route("GET /mails/stop/{token}", stopping::ask)
        .route("POST /mails/stop/{token}", stopping::stop);
  }

  private void addFiles(Router router, CasePages pages, CodePages codePages) {
    FilePosts files = new FilePosts(pages,
        new CaseFiles(wiring.addFiles(), wiring.evidence(), gates.files(), languages));
    router.route("GET" + CASE + "/files", inside(codePages, files.list()))
        .route("POST" + CASE + "/files", inside(codePages, files.add()))
        .route("POST" + CASE + "/files/{file}", inside(codePages, files.uploaded()));
  }

  private void addProof(Router router, CodePages codePages) {
    CaseProof proof = new CaseProof(wiring.cases(), wiring::proofSigner);
    ProofPages pages = new ProofPages(wiring::proofSigner, languages, wiring.serviceTimes().zone());
    router.route("GET" + CASE + "/proof", inside(codePages, (_, visitor) -> proof.proof(visitor.open().id())))
        .route("GET" + CASE + "/copy", inside(codePages, (_, visitor) -> proof.copy(visitor.open().id())))
        .route("GET /proof", pages::ask)
        .route("POST /proof", pages::check)
        .route("GET /proof/keys", pages::keys);
  }

  private Endpoint inside(CodePages codePages, ForReporter.Inside inside) {
    return new ForReporter(door, codePages, inside);
  }
}
