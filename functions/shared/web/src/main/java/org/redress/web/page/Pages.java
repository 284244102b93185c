package org.redress.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/** Renders pages. */
public final class Pages {

  private final TemplateEngine engine = TemplateEngine
      .createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "org.redress.web.templates");

  public String start(StartPage page) {
    return render("start.jte", page);
  }

  public String question(QuestionPage page) {
    return render("question.jte", page);
  }

  public String urgent(UrgentPage page) {
    return render("urgent.jte", page);
  }

  public String check(CheckPage page) {
    return render("check.jte", page);
  }

  public String confirmation(ConfirmationPage page) {
    return render("confirmation.jte", page);
  }

  public String receiptCode(ReceiptCodePage page) {
    return render("receiptCode.jte", page);
  }

  public String information(InformationPage page) {
    return render("information/page.jte", page);
  }

  public String numbers(NumbersPage page) {
    return render("numbers.jte", page);
  }

  public String problem(ProblemPage page) {
    return render("problem.jte", page);
  }

  public String casePage(CasePage page) {
    return render("casePage.jte", page);
  }

  public String findReport(SmallFormPage page) {
    return render("findReport.jte", page);
  }

  public String lostCode(SmallFormPage page) {
    return render("lostCode.jte", page);
  }

  public String address(SmallFormPage page) {
    return render("address.jte", page);
  }

  public String stop(SmallFormPage page) {
    return render("stop.jte", page);
  }

  public String proof(ProofPage page) {
    return render("proof.jte", page);
  }

  private String render(String template, Object page) {
    TemplateOutput output = new StringOutput();
    engine.render(template, page, output);
    return output.toString();
  }
}
