package org.redress.web.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.redress.web.console.onecase.CaseScreen;
import org.redress.web.console.onecase.DecisionPreview;
import org.redress.web.console.onecase.SecondLookPage;
import org.redress.web.console.onecase.TogetherPage;

/** Renders the console's pages. */
public final class ConsolePages {

  private final TemplateEngine engine = TemplateEngine
      .createPrecompiled(null, ContentType.Html, ConsolePages.class.getClassLoader(), "org.redress.web.templates");

  public String home(HomePage page) {
    return render("home.jte", page);
  }

  public String desk(DeskPage page) {
    return render("desk.jte", page);
  }

  public String cases(CasesPage page) {
    return render("cases.jte", page);
  }

  public String bulk(BulkPage page) {
    return render("bulk.jte", page);
  }

  public String bulkChoice(BulkChoicePage page) {
    return render("bulkChoice.jte", page);
  }

  public String search(SearchPage page) {
    return render("search.jte", page);
  }

  public String notice(NoticePage page) {
    return render("notice.jte", page);
  }

  public String people(PeoplePage page) {
    return render("people.jte", page);
  }

  public String oneCase(CaseScreen page) {
    return render("onecase/screen.jte", page);
  }

  public String decisionPreview(DecisionPreview page) {
    return render("onecase/preview.jte", page);
  }

  public String secondLook(SecondLookPage page) {
    return render("onecase/secondLook.jte", page);
  }

  public String together(TogetherPage page) {
    return render("onecase/together.jte", page);
  }

  public String places(PlacesPage page) {
    return render("places.jte", page);
  }

  public String table(TablePage page) {
    return render("table.jte", page);
  }

  public String texts(TextsPage page) {
    return render("texts.jte", page);
  }

  public String catalogue(CataloguePage page) {
    return render("catalogue.jte", page);
  }

  public String own(OwnPage page) {
    return render("own.jte", page);
  }

  public String statistics(StatisticsPage page) {
    return render("statistics.jte", page);
  }

  public String timelines(TimelinesPage page) {
    return render("timelines.jte", page);
  }

  private String render(String template, Object page) {
    TemplateOutput output = new StringOutput();
    engine.render("console/" + template, page, output);
    return output.toString();
  }
}
