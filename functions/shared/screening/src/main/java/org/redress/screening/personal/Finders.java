package org.redress.screening.personal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.redress.screening.detect.Text;

/** Everything that can be found in a text. Made once, with the lists of telephone numbers already in memory. */
final class Finders {

  private static final String TRIAL = "ring +44 7700 900123 or 0141 496 0123, 4111 1111 1111 1111, AB123456C, "
      + "14 Rowan Street, G12 8QQ, someone at example dot org";

  private final List<Finder> finders;

  Finders() {
    CodeFinder.Code postcode = new Postcode();
    finders = List.of(
        new NumberFinder(
            List.of(new PhoneFinder(new PhoneNumbers()), new CardFinder(), new NhsFinder(), new PassportFinder())),
        new CodeFinder(
            List.of(new NationalInsurance(), new DrivingLicence(), new Passport(), new Plate(), postcode)),
        new IpFinder(),
        new EmailFinder(),
        new SpokenEmailFinder(),
        new AddressFinder(postcode),
        new PlaceFinder());
    find(Page.of(Text.of(TRIAL)), EnumSet.allOf(DataKind.class));
  }

  /** What is there of some kinds, in order, no two of them in the same place but for workplaces and schools. */
  List<Found> find(Page page, Set<DataKind> kinds) {
    Glance glance = Glance.at(page.text());
    List<Found> all = new ArrayList<>();
    for (Finder finder : finders) {
      if (finder.mayFind(glance)) {
        finder.find(page).stream().filter(found -> kinds.contains(found.kind())).forEach(all::add);
      }
    }
    return Overlaps.settle(all);
  }
}
