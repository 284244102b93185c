package org.redress.reviewcases.administration;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.MailWriter;
import org.redress.casework.report.Language;
import org.redress.casework.reporter.AddressTokens;
import org.redress.notices.InventedCorrespondence;
import org.redress.notices.NoticeWriter;
import org.redress.notices.Specimen;
import org.redress.reviewcases.access.Caller;
import org.redress.reviewcases.access.ConsoleRoute;
import org.redress.reviewcases.access.Frames;
import org.redress.reviewcases.access.Routes;
import org.redress.reviewcases.words.Codes;
import org.redress.web.console.ConsolePages;
import org.redress.web.console.TextsPage;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.OwnWords;

/** Every mail in the language of the page, about an invented case. */
public final class TextPages {

  private static final int KEY_BYTES = 32;

  private final ConsolePages pages = new ConsolePages();
  private final Frames frames;
  private final MailWriter writer;

  /**
   * Wires the pages.
   *
   * @param words in which mails are worded
   * @param site where the public site is
   */
  public TextPages(Frames frames, OwnWords words, URI site) {
    this.frames = frames;
    // No key of ours: somebody's case could have the invented one's id.
    SecretKey nobodys = new SecretKeySpec(new byte[KEY_BYTES], "HmacSHA256");
    this.writer = new NoticeWriter(
        words, site, new InventedCorrespondence(site), new ReceiptCodes(nobodys), new AddressTokens(nobodys));
  }

  public void addTo(Routes routes) {
    routes.inside(ConsoleRoute.TEXTS, this::list);
  }

  private APIGatewayV2HTTPResponse list(Request request, Caller caller) {
    var frame = frames.of(request, caller);
    List<TextsPage.Text> texts = Specimen
        .all(new Language(Locale.forLanguageTag(frame.messages().language()).getLanguage()))
        .stream()
        .map(this::text)
        .toList();
    return Responses.html(200, pages.texts(new TextsPage(frame, texts)), Map.of());
  }

  private TextsPage.Text text(Specimen specimen) {
    Mail mail = writer.write(specimen.notice());
    return new TextsPage.Text(
        specimen.name().replace('-', ' '), "console.texts." + Codes.of(specimen.reach()),
        mail.subject(), mail.text());
  }
}
