package org.redress.submitreport.information;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.casework.personaldata.Category;
import org.redress.casework.personaldata.PersonalDataMap;
import org.redress.casework.retention.Retention;
import org.redress.web.messages.Messages;
import org.redress.web.page.InformationPage.Entry;

/** What is kept about people, why, and for how long, in words: as the map of personal data says it. */
final class KeptData {

  private static final String PREFIX = "information.privacy.kept.";

  private final PersonalDataMap map;
  private final Map<String, Integer> months;

  KeptData(PersonalDataMap map, Retention retention) {
    this.map = map;
    this.months = Map.of(
        "months", retention.mostMonths(), "rawMailMonths", retention.rawMail(), "putAsideMonths",
        retention.putAside());
  }

  List<Entry> in(Messages messages) {
    return map.categories()
        .stream()
        .filter(Category::isAboutPeople)
        .map(category -> entry(category, messages))
        .toList();
  }

  private Entry entry(Category category, Messages messages) {
    String whose = category.whose()
        .stream()
        .map(one -> messages.text(PREFIX + "whose." + one.id()))
        .collect(Collectors.joining(", "));
    String text = messages.text(PREFIX + category.id() + ".why") + " "
        + messages.text(PREFIX + "whose", Map.of("whose", whose)) + " "
        + messages.text(PREFIX + "time." + category.kept().id(), months);
    return new Entry(messages.text(PREFIX + category.id()), text, Optional.empty());
  }
}
