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
import org.redress.submitreport.proof.CaseProof;
import org.redress.submitreport.proof.ProofPages;
import org.redress.submitreport.wayback.AddressPages;
import org.redress.submitreport.wayback.LostCode;
import org.redress.web.http.Router;
import org.redress.web.messages.Languages;

/** Everything that reporters find once they have reported. */
public final class ReporterRoutes {

  private static final String CASE = " /reports/{reference}";

  private final Wiring wiring;
  private final Languages languages;
  private final CaseDoor door;

  public ReporterRoutes(Wiring wiring, Languages languages) {
    this.wiring = wiring;
    this.languages = languages;
    this.door = new CaseDoor(
        new ReadCase(wiring.cases(), wiring.receiptCodes()), wiring.cases(),
        new CaseCookies(wiring.keyedHash(KeyName.CASE_COOKIE), wiring.random()), wiring.clock());
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
            cases, wiring.evidence(), wiring.appealPeriod(), wiring.clock(), () -> wiring.uploads().origin()),
        languages, wiring.serviceTimes().zone(), wiring.random());
    CodePages codePages = new CodePages(door, languages);
    Desk desk = wiring.reportersDesk();
    addWaysIn(router, desk, codePages);
    addFiles(router, pages);
    addProof(router);
    return router
        .route("GET" + CASE, new GetCase(pages, codePages, cases, wiring.appealPeriod(), wiring.clock()))
        .route("GET" + CASE + "/messages", new ForReporter(door, new GetMessages(cases)))
        .route(
            "POST" + CASE + "/messages",
            new ForReporter(
                door,
                PostToCase.message(new AddInformation(desk, wiring.serviceTimes(), wiring.random()), pages)))
        .route(
            "POST" + CASE + "/appeal",
            new ForReporter(
                door,
                PostToCase.appeal(
                    new AskForReview(desk, wiring.serviceTimes(), wiring.appealPeriod(), wiring.random()), pages)))
        .route("POST" + CASE + "/withdrawal", new ForReporter(door, PostToCase.withdrawal(new Withdraw(desk), pages)))
        .route("POST" + CASE + "/leave", new ForReporter(door, codePages.leaving()));
  }

  private void addWaysIn(Router router, Desk desk, CodePages codePages) {
    AddressPages addresses = new AddressPages(new ConfirmAddress(desk, wiring.addressTokens()), languages);
    LostCode lost = new LostCode(new RenewCode(desk), languages);
    router.route("POST" + CASE, codePages::codeGiven)
        .route("GET /your-report", codePages::find)
        .route("POST /your-report", codePages::found)
        .route("GET /lost-code", lost::ask)
        .route("POST /lost-code", lost::send)
        .route("GET" + CASE + "/address/{token}", addresses::ask)
        .route("POST" + CASE + "/address/{token}", addresses::confirm);
  }

  private void addFiles(Router router, CasePages pages) {
    FilePosts files = new FilePosts(pages, new CaseFiles(wiring.addFiles(), wiring.evidence(), languages));
    router.route("GET" + CASE + "/files", new ForReporter(door, files.list()))
        .route("POST" + CASE + "/files", new ForReporter(door, files.add()))
        .route("POST" + CASE + "/files/{file}", new ForReporter(door, files.uploaded()));
  }

  private void addProof(Router router) {
    CaseProof proof = new CaseProof(wiring.cases(), wiring::proofSigner);
    ProofPages pages = new ProofPages(wiring::proofSigner, languages, wiring.serviceTimes().zone());
    router.route("GET" + CASE + "/proof", new ForReporter(door, (_, visitor) -> proof.proof(visitor.open().id())))
        .route("GET" + CASE + "/copy", new ForReporter(door, (_, visitor) -> proof.copy(visitor.open().id())))
        .route("GET /proof", pages::ask)
        .route("POST /proof", pages::check)
        .route("GET /proof/keys", pages::keys);
  }
}
