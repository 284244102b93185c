package org.redress.mail.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as text: all its words, hidden ones too, with line breaks where a reader sees them, {@code >} before what is
 * quoted, and the addresses of links.
 */
public final class HtmlText implements NodeVisitor {

  private static final Set<String> NO_WORDS = Set.of("script", "style", "head", "template", "noscript", "title");
  private static final Set<String> BLOCKS = Set.of(
      "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
      "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
      "ol", "pre", "section", "summary", "table", "tbody", "tr", "ul");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern LINES = Pattern.compile("\r\n|\r|\n");

  private final QuotedLines lines = new QuotedLines();
  private int silent;
  private int preformatted;

  private HtmlText() {}

  /** Never fails: whatever is not HTML is taken for text. */
  public static String of(String html) {
    HtmlText text = new HtmlText();
    NodeTraversor.traverse(text, Jsoup.parse(html));
    return text.lines.text();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && silent == 0) {
      text(words);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void text(TextNode words) {
    if (preformatted == 0) {
      lines.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
      return;
    }
    boolean first = true;
    for (String line : LINES.split(words.getWholeText(), -1)) {
      if (!first) {
        lines.end();
      }
      lines.appendAsIs(line);
      first = false;
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (NO_WORDS.contains(name)) {
      silent++;
    } else if (name.equals("br")) {
      lines.end();
    } else if (name.equals("p")) {
      lines.paragraph();
    } else if (BLOCKS.contains(name)) {
      lines.block();
    }
    switch (name) {
      case "blockquote" -> lines.quote(1);
      case "pre", "textarea" -> preformatted++;
      case "li" -> lines.append("* ");
      case "td", "th" -> lines.append(" ");
      case "img" -> lines.append(element.attr("alt").isBlank() ? "" : "[" + element.attr("alt") + "]");
      default -> {
        // Only its content counts.
      }
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    if (NO_WORDS.contains(name)) {
      silent--;
    }
    switch (name) {
      case "a" -> link(element);
      case "p" -> lines.paragraph();
      case "pre", "textarea" -> {
        preformatted--;
        lines.block();
      }
      case "blockquote" -> {
        lines.block();
        lines.quote(-1);
      }
      default -> {
        if (BLOCKS.contains(name)) {
          lines.block();
        }
      }
    }
  }

  private void link(Element link) {
    String target = link.attr("href").strip();
    boolean useful = target.startsWith("http:") || target.startsWith("https:") || target.startsWith("mailto:");
    String shown = link.text().strip();
    String bare = target.replaceFirst("^(?:https?://|mailto:)", "").replaceFirst("/$", "");
    if (silent == 0 && useful && !shown.contains(bare)) {
      lines.append(" <" + BLANKS.matcher(target).replaceAll("") + ">");
    }
  }
}
