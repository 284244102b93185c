package org.redress.screening.personal;

import java.util.List;
import java.util.Set;

/** Words that say what a number is, or that it is something else. */
final class Cues {

  private static final Set<String> PHONE = Set.of("phone", "telephone", "tel", "mobile", "mob", "cell", "landline",
      "ring", "call", "text", "txt", "dial", "whatsapp", "phoned", "calling", "texting", "rang", "fax",
      "ph", "bell", "tele");
  private static final Set<String> HEALTH = Set.of("nhs", "chi", "patient", "health", "hospital", "medical", "gp");
  private static final Set<String> INSURANCE = Set.of("ni", "nino", "insurance", "national");
  private static final Set<String> VEHICLE = Set.of("reg", "regs", "registration", "plate", "plates", "numberplate",
      "numberplates", "vrm");
  private static final Set<String> CAR = Set.of("car", "van", "vehicle", "drives", "driving", "drove", "driver",
      "parked", "park", "motor", "motorbike", "motorcycle", "bike", "taxi", "minicab", "audi", "bmw", "ford", "fiesta",
      "focus", "golf", "polo", "corsa", "astra", "vauxhall", "nissan", "qashqai", "juke", "toyota", "honda", "kia",
      "mini", "mercedes", "merc", "volvo", "tesla", "range", "rover", "landrover", "jeep", "suv", "hatchback", "estate",
      "skoda", "seat", "fiat", "peugeot", "renault", "clio", "citroen", "hyundai", "mazda", "lexus", "jaguar", "vw",
      "volkswagen", "transit", "scooter", "cab", "lorry", "truck", "campervan", "motorhome", "passat", "saloon");
  private static final Set<String> HOME = Set.of("lives", "live", "living", "lived", "stays", "stay", "staying",
      "stayed", "address", "addresses", "home", "house", "resides", "residing", "flat", "door", "doorstep", "visit",
      "round", "postcode", "sleeps");
  private static final Set<String> DEVICE = Set.of("ip", "ips", "ipv4", "ipv6", "address", "server", "host", "traced",
      "router", "connection", "network", "device", "logged", "login", "ping", "isp", "computer", "laptop", "pc");
  private static final Set<String> SOMETHING_ELSE = Set.of("order", "orders", "ref", "reference", "invoice", "tracking",
      "parcel", "isbn", "issn", "ean", "barcode", "sku", "serial", "part", "model", "product", "item", "ticket",
      "booking", "receipt", "charity", "company", "vat", "docket", "job", "catalogue", "imei", "batch", "lot",
      "transaction", "timestamp", "epoch", "bill", "motion", "petition", "case", "article", "doi", "issue", "build",
      "version", "code", "utr", "asin", "upc", "quote", "policy", "claim", "tweet", "status", "id", "flight", "oclc",
      "consignment", "delivery", "crn", "donation", "raffle", "lottery", "firmware", "licence", "coupon", "voucher");
  private static final Set<String> LINKS = Set.of("number", "numbers", "no", "num", "nr", "is", "was", "the", "code",
      "ref", "id", "it's", "its", "a", "of");

  private Cues() {}

  static boolean phone(Page page, int start) {
    List<String> words = Surroundings.before(page, start, 6);
    return Surroundings.holdAny(words, PHONE)
        || (words.contains("number") && Surroundings.holdAny(words, Set.of("his", "her", "their", "hers")));
  }

  static boolean health(Page page, int start) {
    return Surroundings.holdAny(Surroundings.before(page, start, 6), HEALTH);
  }

  static boolean insurance(Page page, int start) {
    return Surroundings.holdAny(Surroundings.before(page, start, 6), INSURANCE);
  }

  static boolean passport(Page page, int start, int end) {
    return Surroundings.before(page, start, 6).contains("passport")
        || Surroundings.after(page, end, 5).contains("passport");
  }

  static boolean drivingLicence(Page page, int start) {
    List<String> words = Surroundings.before(page, start, 7);
    return words.contains("dvla")
        || (Surroundings.holdAny(words, Set.of("licence", "license")) && Surroundings.holdAny(words, Set.of("driving",
            "driver", "driver's", "drivers")));
  }

  /** A word for plates, or for the number on one. */
  static boolean plate(Page page, int start, int end) {
    return Surroundings.holdAny(Surroundings.before(page, start, 7), VEHICLE)
        || Surroundings.holdAny(Surroundings.after(page, end, 3), VEHICLE);
  }

  static boolean car(Page page, int start, int end) {
    return Surroundings.holdAny(Surroundings.before(page, start, 6), CAR)
        || Surroundings.holdAny(Surroundings.after(page, end, 3), CAR);
  }

  static boolean home(Page page, int start) {
    return Surroundings.holdAny(Surroundings.before(page, start, 5), HOME);
  }

  static boolean device(Page page, int start) {
    return Surroundings.holdAny(Surroundings.before(page, start, 6), DEVICE);
  }

  /** Whether the words directly before name another thing that has a number, as 'order no' does. */
  static boolean somethingElse(Page page, int start) {
    List<String> words = Surroundings.before(page, start, 4);
    for (String word : words) {
      if (SOMETHING_ELSE.contains(word)) {
        return true;
      }
      if (!LINKS.contains(word)) {
        return false;
      }
    }
    return false;
  }
}
