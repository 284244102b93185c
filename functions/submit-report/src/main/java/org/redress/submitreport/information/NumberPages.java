package org.redress.submitreport.information;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.numbers.PublicNumbers;
import org.redress.casework.numbers.PublicYear;
import org.redress.screening.catalogue.Catalogue;
import org.redress.web.http.Accept;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Request;
import org.redress.web.http.Responses;
import org.redress.web.messages.Languages;
import org.redress.web.page.NumbersPage;
import org.redress.web.page.Pages;
import org.redress.web.transparency.NumberTables;

/** {@code GET /information/numbers}: how many reports there were and what became of them, as a page or as JSON. */
public final class NumberPages implements Endpoint {

  private final Pages pages = new Pages();
  private final PublicNumbers numbers;
  private final Languages languages;
  private final List<ClauseId> clauses;
  private final Map<String, String> names;

  public NumberPages(PublicNumbers numbers, Languages languages, Catalogue catalogue) {
    this.numbers = numbers;
    this.languages = languages;
    this.clauses = catalogue.clauses().stream().map(clause -> clause.id()).toList();
    this.names = catalogue.clauses()
        .stream()
        .collect(Collectors.toMap(clause -> clause.id().value(), clause -> clause.name()));
  }

  @Override
  public APIGatewayV2HTTPResponse answer(Request request) {
    List<PublicYear> years = numbers.latest(clauses);
    if (Accept.json(request)) {
      return Responses.json(200, NumbersView.of(years), Map.of("Vary", "Accept"));
    }
    NumberTables tables = new NumberTables(languages.of(request), names);
    NumbersPage page = new NumbersPage(languages.of(request), years.stream().map(tables::year).toList());
    return Responses.html(200, pages.numbers(page), Map.of("Vary", "Accept"));
  }
}
