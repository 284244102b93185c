package org.redress.local.mailbox;

import static org.redress.local.mailbox.Html.row;
import static org.redress.local.mailbox.Html.text;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.casework.NoticeFact;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.notices.Mail;
import org.redress.casework.report.Language;
import org.redress.casework.reporter.AddressTokens;
import org.redress.local.http.LocalPage;
import org.redress.local.http.Reply;
import org.redress.local.http.Request;
import org.redress.notices.InventedCorrespondence;
import org.redress.notices.NoticeWriter;
import org.redress.notices.Specimen;
import org.redress.web.messages.Messages;
import org.redress.web.messages.OwnWords;

/** Every mail that there can be, in every language, about an invented case: at {@code /gallery}. */
public final class GalleryPages implements LocalPage {

  private static final String GALLERY = "/gallery";
  private static final String HTML = "/html";

  private final Map<String, Specimen> specimens;
  private final NoticeWriter writer;

  /** Shows mails in such words that link to a site. */
  public GalleryPages(OwnWords words, URI site, ReceiptCodes codes, AddressTokens tokens) {
    writer = new NoticeWriter(words, site, new InventedCorrespondence(site), codes, tokens);
    specimens = Messages.LANGUAGES.stream()
        .map(locale -> new Language(locale.getLanguage()))
        .flatMap(language -> Specimen.all(language).stream())
        .collect(Collectors.toMap(GalleryPages::path, Function.identity(), (_, second) -> second, TreeMap::new));
  }

  private static String path(Specimen specimen) {
    return GALLERY + "/" + specimen.notice().fact(NoticeFact.LANGUAGE) + "/"
        + specimen.reach().name().toLowerCase(Locale.ROOT) + "/" + specimen.name();
  }

  @Override
  public Optional<Reply> answer(Request request) {
    String path = request.path();
    if (!path.equals(GALLERY) && !path.startsWith(GALLERY + "/")) {
      return Optional.empty();
    }
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Optional.of(Reply.problem(405, "The gallery can be looked at").with("Allow", "GET, HEAD"));
    }
    return Optional.of(
        page(path, "dark".equals(request.target().getRawQuery())).with("X-Content-Type-Options", "nosniff"));
  }

  private Reply page(String path, boolean dark) {
    if (path.equals(GALLERY) || path.equals(GALLERY + "/")) {
      return list();
    }
    Specimen specimen = specimens.get(path);
    if (specimen != null) {
      return one(path, writer.write(specimen.notice()));
    }
    Specimen framed = path.endsWith(HTML) ? specimens.get(path.substring(0, path.length() - HTML.length())) : null;
    return framed == null
        ? Reply.problem(404, "There is no such mail")
        : Html.mail(writer.write(framed.notice()).html(), dark);
  }

  private Reply list() {
    Map<String, List<Map.Entry<String, Specimen>>> groups = specimens.entrySet()
        .stream()
        .collect(Collectors.groupingBy(entry -> group(entry.getValue()), TreeMap::new, Collectors.toList()));
    String tables = groups.entrySet()
        .stream()
        .map(group -> "<h2>" + text(group.getKey()) + "</h2>\n<table><tbody>" + rows(group.getValue())
            + "</tbody></table>")
        .collect(Collectors.joining("\n"));
    return Html.page(
        "Gallery of mails",
        "<p><a href=\"/mailbox\">The mails that were sent</a></p><p>" + specimens.size()
            + " mails, all about a case that there is not. The Gaelic awaits a native speaker's check.</p>" + tables);
  }

  private static String group(Specimen specimen) {
    String language = Locale.of(specimen.notice().fact(NoticeFact.LANGUAGE)).getDisplayLanguage(Locale.UK);
    return language + switch (specimen.reach()) {
      case CONFIRMED -> ", to an address that is confirmed";
      case UNCONFIRMED -> ", to an address that is not confirmed";
      case DISCREET -> ", to somebody who asked for discretion";
    };
  }

  private String rows(List<Map.Entry<String, Specimen>> mails) {
    return mails.stream()
        .map(
            mail -> row(
                mail.getValue().name().replace('-', ' '),
                "<a href=\"" + text(mail.getKey()) + "\">" + text(writer.write(mail.getValue().notice()).subject())
                    + "</a>"))
        .collect(Collectors.joining("\n"));
  }

  private static Reply one(String path, Mail mail) {
    String headers = new TreeMap<>(mail.headers()).entrySet()
        .stream()
        .map(header -> row(header.getKey(), text(header.getValue())))
        .collect(Collectors.joining("\n"));
    return Html.page(
        mail.subject(),
        "<p><a href=\"/gallery\">All mails that there can be</a></p>" + Html.views(path + HTML) + "<h2>Text</h2><pre>"
            + text(mail.text()) + "</pre><h2>Headers</h2><table><tbody>" + headers + "</tbody></table>");
  }
}
