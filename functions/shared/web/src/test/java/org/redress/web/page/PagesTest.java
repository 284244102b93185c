package org.redress.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.web.form.FormFields;
import org.redress.web.form.MalformedFormException;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

class PagesTest {

  private static final List<String> ALL = List.of(
      "danger", "what-happened", "words", "links", "where", "when", "still-happening", "you", "contact", "code");
  private static final String NASTY = "</textarea><script>alert(\"x\")</script>'&";

  private final Messages messages = Messages.english();
  private final Pages pages = new Pages();

  @Test
  void thePageThatAsksEverythingAsksForEverything() {
    String page = pages.question(whole(FormFields.blank()));

    assertThat(page).startsWith("<!DOCTYPE html>")
        .contains("<title>Report online abuse on one page - Report online abuse - Redress</title>")
        .contains("name=\"token\" value=\"t-1\"", "action=\"/report/one-page\"")
        .contains("name=\"account\"", "name=\"words\"", "name=\"links\"", "name=\"accounts\"", "name=\"ongoing\"")
        .contains("name=\"clauses\" value=\"hate\"", "name=\"reporter.mode\" value=\"anonymous\"", "name=\"consent\"")
        .contains("name=\"platform\" value=\"Example\"", "name=\"when.month\"", "name=\"threatToLife\"")
        .doesNotContain("There is a problem", "checked", "aria-invalid", "<style", "style=", "<script>");
  }

  @Test
  void aQuestionOfItsOwnIsThePagesHeading() {
    String page = pages.question(question("what-happened", FormFields.blank()));

    assertThat(page).containsOnlyOnce("<h1").containsOnlyOnce("<textarea")
        .contains("<title>What happened? - Report online abuse - Redress</title>")
        .contains("for=\"account\">What happened?</label></h1>", "aria-describedby=\"account-hint\"")
        .contains("<a class=\"govuk-back-link\" href=\"/report/before\">Back</a>")
        .doesNotContain("name=\"consent\"");
  }

  @Test
  void theShellNamesTheOrganisationAndLetsPeopleLeave() {
    String page = pages
        .receiptCode(new ReceiptCodePage(messages.of("The Example Society"), Optional.empty(), List.of(), Map.of()));

    assertThat(page).contains("<html lang=\"en-GB\"", "href=\"#main\">Skip to main content</a>", "id=\"main\"")
        .contains("<a class=\"rd-header__name\" href=\"/\">The Example Society</a>")
        .contains("<title>See where your report stands - Report online abuse - The Example Society</title>")
        .contains("govuk-exit-this-page__button", "href=\"https://www.bbc.co.uk/weather\"", "not a government service")
        .doesNotContain("GOV.UK", "crest", "GDS");
  }

  @Test
  void errorsComeFirstAndLinkToTheirFields() {
    String page = pages.question(whole(
        FormFields.blank(), new FieldError("links", "Mend the link."), new FieldError("clauses", "No clause."),
        new FieldError("reporter.mode", "Choose."), new FieldError("when", "No day."),
        new FieldError("shoe.size", "No such field.")));

    assertThat(page).contains("<title>Error: Report online abuse")
        .contains("<a href=\"#links\">Mend the link.</a>", "id=\"links-error\"")
        .contains("aria-describedby=\"links-hint links-error\"", "aria-invalid=\"true\"")
        .contains("<a href=\"#clauses\">No clause.</a>", "id=\"clauses\" name=\"clauses\"")
        .contains("<a href=\"#reporter-mode\">Choose.</a>", "id=\"reporter-mode\" name=\"reporter.mode\"")
        .contains("<a href=\"#when\">No day.</a>", "id=\"when\" name=\"when.day\"")
        .contains("<li>No such field. (shoe.size)</li>");
    assertThat(page.indexOf("There is a problem")).isLessThan(page.indexOf("<h1"));
  }

  @Test
  void whatWasFilledInIsKept() throws MalformedFormException {
    String page = pages.question(whole(FormFields.parse(
        "account=%0Afirst&links=https%3A%2F%2Fexample.org&ongoing=true&clauses=hate&consent=true"
            + "&reporter.mode=named&reporter.name=Ada+Example&when.year=2026&platform=Example")));

    assertThat(page).contains(">\n\nfirst</textarea>", ">\nhttps://example.org</textarea>")
        .contains("name=\"ongoing\" value=\"true\" checked", "value=\"hate\" checked", "value=\"named\" checked")
        .contains("value=\"Ada Example\"", "name=\"consent\" value=\"true\" checked")
        .contains("name=\"when.year\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\" value=\"2026\"")
        .contains("value=\"Example\" checked");
  }

  @Test
  void nothingThatPeopleSendIsMarkup() throws MalformedFormException {
    String nasty = java.net.URLEncoder.encode(NASTY, java.nio.charset.StandardCharsets.UTF_8);
    String page = pages.question(new QuestionPage(
        messages, ALL, FormFields.parse("account=" + nasty + "&reporter.name=" + nasty),
        List.of(new FieldError(NASTY, "No."), new FieldError("account", NASTY)), NASTY, NASTY, NASTY,
        new QuestionPage.Offers(List.of(new Choice(NASTY, NASTY, NASTY)), List.of(new Choice(NASTY, NASTY, NASTY)),
            NASTY),
        new QuestionPage.Files(List.of(new ChosenFile(NASTY, NASTY, 1)), 19)));

    assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(page.split("</textarea>", -1)).hasSize(5);
  }

  @Test
  void theCheckPageLeadsBackToEachQuestion() {
    SummaryRow row = new SummaryRow(
        "What happened", List.of("one\ntwo", NASTY), Optional.of("/report/what-happened?then=check"), "account");
    String page = pages.check(new CheckPage(
        messages, List.of(row), FormFields.blank(),
        List.of(new FieldError("account", "Say it."), new FieldError("consent", "Agree."), new FieldError("x", "No.")),
        "t-1", "/report/code", true));

    assertThat(page).contains("one\ntwo", "id=\"account\" href=\"/report/what-happened?then=check\"")
        .contains("<a href=\"#account\">Say it.</a>", "<a href=\"#consent\">Agree.</a>", "<li>No. (x)</li>")
        .contains("goes on as urgent", "Change<span class=\"govuk-visually-hidden\"> What happened</span>")
        .doesNotContain("<script>");
  }

  @Test
  void whoeverIsInDangerIsToldWhomToCall() {
    Signpost police = new Signpost("Police", "In Scotland.", Optional.of("1 01"), Optional.of("https://example.org/p"));

    assertThat(
        pages.urgent(new UrgentPage(messages, List.of(police), List.of(), true, "/report/next", "/report/danger")))
        .contains("<a class=\"govuk-link\" href=\"tel:101\">1 01</a>", "href=\"https://example.org/p\"")
        .contains("href=\"/report/next\"", "We cannot send help.", "Somebody on duty is told about it.");
  }

  @Test
  void nobodyIsPromisedThatSomebodyIsToldWhereNobodyIs() {
    assertThat(pages.urgent(new UrgentPage(messages, List.of(), List.of(), false, "/report/next", "/report/danger")))
        .contains("goes before all others")
        .doesNotContain("on duty");
    assertThat(confirmed(ConfirmationPage.Urgency.FIRST)).contains("goes before all others").doesNotContain("on duty");
    assertThat(confirmed(ConfirmationPage.Urgency.TOLD)).contains("Somebody on duty is told about it.");
    assertThat(confirmed(ConfirmationPage.Urgency.NONE)).doesNotContain("goes before all others");
  }

  private String confirmed(ConfirmationPage.Urgency urgency) {
    return pages.confirmation(
        new ConfirmationPage(
            messages, "RD-7K2M9-QXW4T", "AAAAA-BBBBB", true, LocalDate.of(2026, 12, 4), urgency, List.of(),
            Optional.empty()));
  }

  @Test
  void theConfirmationSaysWhatHappensNextAndWhen() {
    LocalDate day = LocalDate.of(2026, 12, 4);

    assertThat(pages.confirmation(new ConfirmationPage(messages, "RD-7K2M9-QXW4T", "AAAAA-BBBBB", true, day)))
        .contains("RD-7K2M9-QXW4T", "AAAAA-BBBBB", "an answer by Friday 4 December 2026", "We send an acknowledgement")
        .doesNotContain("We do not write to you by mail");
    assertThat(pages.confirmation(new ConfirmationPage(messages, "RD-7K2M9-QXW4T", "AAAAA-BBBBB", false, day)))
        .contains("We do not write to you by mail")
        .doesNotContain("We send an acknowledgement");
  }

  @Test
  void theReceiptCodePageAsksForTheCodeAlone() {
    assertThat(pages.receiptCode(new ReceiptCodePage(messages, Optional.empty(), List.of(), Map.of())))
        .contains("<title>See where your report stands - Report online abuse - Redress</title>",
            "<form method=\"post\" novalidate>")
        .containsOnlyOnce("<input")
        .contains("for=\"receiptCode\">Receipt code</label>", "name=\"receiptCode\"")
        .doesNotContain("There is a problem", "aria-invalid", "action=");
  }

  @Test
  void aCodeThatOpensNothingIsSaidFirstAndAtItsField() {
    String page = pages.receiptCode(
        new ReceiptCodePage(
            messages, Optional.empty(), List.of(new FieldError(ReceiptCodePage.FIELD, "Check the code.")), Map.of()));

    assertThat(page).contains("<title>Error: See where your report stands")
        .contains("<a href=\"#receiptCode\">Check the code.</a>", "id=\"receiptCode-error\"")
        .contains("aria-describedby=\"receiptCode-hint receiptCode-error\"", "aria-invalid=\"true\"");
    assertThat(page.indexOf("There is a problem")).isLessThan(page.indexOf("<h1"));
  }

  @Test
  void theCasePageSaysWhereTheReportStandsAndShowsItsTexts() {
    String page = pages.casePage(casePage("They wrote:\n  this", post("Words", "https://example.org/?a=1&b=2")));

    assertThat(page).contains("RD-7K2M9-QXW4T", ">Waiting for a reviewer</dd>", ">22 November 2026</dd>")
        .contains(">7 December 2026</dd>", ">They wrote:\n  this</blockquote>", ">Words</blockquote>")
        .contains("href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer nofollow\">")
        .contains(">Example Forum</dd>", ">grey_heron</dd>", ">2026-11-19</dd>");
  }

  @Test
  void nothingInAKeptTextIsMarkup() {
    var nasty = new CasePage.ReportedPost(
        NASTY, Optional.of("https://example.org/\"" + NASTY), Optional.of(NASTY), Optional.of(NASTY),
        Optional.of(NASTY));

    assertThat(pages.casePage(casePage(NASTY, nasty))).doesNotContain("<script>", "href=\"https://example.org/\"\"")
        .contains("&lt;script&gt;", "href=\"https://example.org/&#34;&lt;/textarea>&lt;script>");
  }

  @Test
  void onlyALinkToTheWebCanBeFollowed() {
    assertThat(pages.casePage(casePage("", post("", "javascript:alert(1)//https://"))))
        .contains(">javascript:alert(1)//https://</dd>")
        .doesNotContain("rel=\"noreferrer nofollow\"", "In your own words");
    assertThat(pages.casePage(casePage("", post("", "HTTPS://example.org")))).contains("href=\"HTTPS://example.org\"");
  }

  @Test
  void everyFormOfTheCasePageProvesThatItCameFromThere() {
    String page = pages.casePage(casePage("words"));

    assertThat(page.split("<form ", -1)).hasSize(6);
    assertThat(page.split("name=\"token\" value=\"token-1\"", -1)).hasSize(6);
    assertThat(page).contains("action=\"/reports/RD-7K2M9-QXW4T/appeal\"", "until Monday 4 January 2027");
  }

  @Test
  void whomOurMailsDoNotReachIsToldToLookAtThePage() {
    assertThat(pages.casePage(casePage("words"))).doesNotContain("Our last mail");
    assertThat(pages.casePage(casePage(true, "words"))).contains("Our last mail to you did not arrive.");
  }

  private CasePage casePage(String account, CasePage.ReportedPost... posts) {
    return casePage(false, account, posts);
  }

  private CasePage casePage(boolean mailsFail, String account, CasePage.ReportedPost... posts) {
    return new CasePage(
        messages,
        new CasePage.Where(
            "RD-7K2M9-QXW4T", "QUEUED", LocalDate.of(2026, 11, 22), Optional.of(LocalDate.of(2026, 12, 7)),
            Optional.empty(), mailsFail),
        account, List.of(posts), List.of(new CasePage.Said(true, LocalDate.of(2026, 11, 23), account)),
        List.of(new CasePage.FileLine(account + ".png", 2000, "SEALED")),
        new CasePage.Can(true, false, true, Optional.of(LocalDate.of(2027, 1, 4)), 3),
        new CasePage.Form("token-1", "key-1"), "", Map.of(), List.of());
  }

  private static CasePage.ReportedPost post(String text, String url) {
    return new CasePage.ReportedPost(
        text, Optional.of(url), Optional.of("Example Forum"), Optional.of("grey_heron"), Optional.of("2026-11-19"));
  }

  private QuestionPage whole(FormFields given, FieldError... errors) {
    return page(ALL, "/report/one-page", given, errors);
  }

  private QuestionPage question(String name, FormFields given, FieldError... errors) {
    return page(List.of(name), "/report/" + name, given, errors);
  }

  private QuestionPage page(List<String> questions, String action, FormFields given, FieldError... errors) {
    return new QuestionPage(
        messages, questions, given, List.of(errors), "t-1", action, "/report/before",
        new QuestionPage.Offers(
            List.of(new Choice("Example", "Example", "")), List.of(new Choice("hate", "Hateful language", "Slurs")),
            "en-GB"),
        new QuestionPage.Files(List.of(new ChosenFile("web-1", "screenshot.png", 2000)), 19));
  }
}
