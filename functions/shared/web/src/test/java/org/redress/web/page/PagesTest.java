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

  private static final String NASTY = "</textarea><script>alert(\"x\")</script>'&";

  private final Messages messages = Messages.english();
  private final Pages pages = new Pages();

  @Test
  void theBlankFormAsksForEverything() {
    String page = pages.reportForm(form(FormFields.blank()));

    assertThat(page).startsWith("<!DOCTYPE html>")
        .contains("<title>Report online abuse - Redress</title>")
        .contains("name=\"key\" value=\"k-1\"")
        .contains("name=\"account\"", "name=\"posts.0.text\"", "name=\"posts.2.postedAt\"", "name=\"ongoing\"")
        .contains("name=\"clauses\" value=\"hate\"", "name=\"reporter.mode\" value=\"anonymous\"", "name=\"consent\"")
        .doesNotContain("There is a problem", "checked", "aria-invalid", "<style", "style=", "<script>");
  }

  @Test
  void theShellNamesTheOrganisationAndLetsPeopleLeave() {
    String page = pages.receiptCode(new ReceiptCodePage(messages.of("The Example Society"), List.of()));

    assertThat(page).contains("<html lang=\"en-GB\"", "href=\"#main\">Skip to main content</a>", "id=\"main\"")
        .contains("<a class=\"rd-header__name\" href=\"/\">The Example Society</a>")
        .contains("<title>See where your report stands - Report online abuse - The Example Society</title>")
        .contains("govuk-exit-this-page__button", "href=\"https://www.bbc.co.uk/weather\"", "not a government service")
        .doesNotContain("GOV.UK", "crest", "GDS");
  }

  @Test
  void errorsComeFirstAndLinkToTheirFields() {
    String page = pages.reportForm(form(
        FormFields.blank(), new FieldError("posts.1.url", "Mend the link."), new FieldError("clauses.3", "No clause."),
        new FieldError("reporter.mode", "Choose."), new FieldError("shoe.size", "No such field.")));

    assertThat(page).contains("<title>Error: Report online abuse")
        .contains("<a href=\"#posts-1-url\">Mend the link.</a>", "id=\"posts-1-url-error\"")
        .contains("aria-describedby=\"posts-1-url-hint posts-1-url-error\"", "aria-invalid=\"true\"")
        .contains("<a href=\"#clauses\">No clause.</a>", "<fieldset id=\"clauses\">")
        .contains("<a href=\"#reporter-mode\">Choose.</a>", "<fieldset id=\"reporter-mode\">")
        .contains("<li>No such field. (shoe.size)</li>");
    assertThat(page.indexOf("There is a problem")).isLessThan(page.indexOf("<h1"));
  }

  @Test
  void whatWasFilledInIsKept() throws MalformedFormException {
    String page = pages.reportForm(form(FormFields.parse(
        "account=%0Afirst&posts.3.url=https%3A%2F%2Fexample.org&ongoing=true&clauses=hate&consent=true"
            + "&reporter.mode=named&reporter.name=Ada+Example")));

    assertThat(page).contains(">\n\nfirst</textarea>")
        .contains("name=\"posts.3.url\" type=\"text\" value=\"https://example.org\"")
        .contains("name=\"ongoing\" value=\"true\" checked", "value=\"hate\" checked", "value=\"named\" checked")
        .contains("value=\"Ada Example\"", "name=\"consent\" value=\"true\" checked");
  }

  @Test
  void nothingThatPeopleSendIsMarkup() throws MalformedFormException {
    String nasty = java.net.URLEncoder.encode(NASTY, java.nio.charset.StandardCharsets.UTF_8);
    String page = pages.reportForm(new ReportFormPage(
        messages, NASTY, FormFields.parse("account=" + nasty + "&reporter.name=" + nasty),
        List.of(new FieldError(NASTY, "No."), new FieldError("account", NASTY)),
        List.of(new Choice(NASTY, NASTY, ""))));

    assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(page.split("</textarea>", -1)).hasSize(5);
  }

  @Test
  void theConfirmationSaysWhatHappensNextAndWhen() {
    LocalDate day = LocalDate.of(2026, 12, 4);

    assertThat(pages.confirmation(new ConfirmationPage(messages, "RD-7K2M9-QXW4T", "AAAAA-BBBBB", true, day)))
        .contains("RD-7K2M9-QXW4T", "AAAAA-BBBBB", "an answer by Friday 4 December 2026", "We send an acknowledgement")
        .doesNotContain("You gave no address");
    assertThat(pages.confirmation(new ConfirmationPage(messages, "RD-7K2M9-QXW4T", "AAAAA-BBBBB", false, day)))
        .contains("You gave no address")
        .doesNotContain("We send an acknowledgement");
  }

  @Test
  void theReceiptCodePageAsksForTheCodeAlone() {
    assertThat(pages.receiptCode(new ReceiptCodePage(messages, List.of())))
        .contains("<title>See where your report stands - Report online abuse - Redress</title>",
            "<form method=\"post\" novalidate>")
        .containsOnlyOnce("<input")
        .contains("for=\"receiptCode\">Receipt code</label>", "name=\"receiptCode\"")
        .doesNotContain("There is a problem", "aria-invalid", "action=");
  }

  @Test
  void aCodeThatOpensNothingIsSaidFirstAndAtItsField() {
    String page = pages.receiptCode(
        new ReceiptCodePage(messages, List.of(new FieldError(ReceiptCodePage.FIELD, "Check the code."))));

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

  private CasePage casePage(String account, CasePage.ReportedPost... posts) {
    return new CasePage(
        messages,
        new CasePage.Where(
            "RD-7K2M9-QXW4T", "QUEUED", LocalDate.of(2026, 11, 22), Optional.of(LocalDate.of(2026, 12, 7)),
            Optional.empty()),
        account, List.of(posts), List.of(new CasePage.Said(true, LocalDate.of(2026, 11, 23), account)),
        List.of(new CasePage.FileLine(account + ".png", 2000, "SEALED")),
        new CasePage.Can(true, false, true, Optional.of(LocalDate.of(2027, 1, 4)), 3),
        new CasePage.Form("token-1", "key-1"), "", Map.of(), List.of());
  }

  private static CasePage.ReportedPost post(String text, String url) {
    return new CasePage.ReportedPost(
        text, Optional.of(url), Optional.of("Example Forum"), Optional.of("grey_heron"), Optional.of("2026-11-19"));
  }

  private ReportFormPage form(FormFields given, FieldError... errors) {
    return new ReportFormPage(
        messages, "k-1", given, List.of(errors), List.of(new Choice("hate", "Hateful language", "")));
  }
}
