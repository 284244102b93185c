package org.redress.engines.ses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.redress.engines.http.ServiceException;
import org.redress.engines.ses.Mail.Header;

/** Reads a SendEmail request, and refuses what SES refuses. Limits are those of the SES v2 API reference. */
final class SendEmailReader {

  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_-]{1,256}");
  private static final Pattern HEADER_NAME = Pattern.compile("[!-9;-@A-~]{1,126}");
  private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]{1,870}");
  private static final int MOST_RECIPIENTS = 50;
  private static final int MOST_TAGS = 50;
  private static final int MOST_HEADERS = 15;

  private SendEmailReader() {}

  static OutboundMail read(JsonNode request) throws ServiceException {
    JsonNode content = request.path("Content");
    if (!content.path("Simple").isObject()) {
      throw refused("Only Content.Simple is taken here; Content.Raw and Content.Template are not.");
    }
    JsonNode simple = content.path("Simple");
    JsonNode destination = request.path("Destination");
    OutboundMail mail = new OutboundMail(
        Addresses.checked(required(request.path("FromEmailAddress"), "FromEmailAddress")),
        addresses(destination.path("ToAddresses")),
        addresses(destination.path("CcAddresses")),
        addresses(destination.path("BccAddresses")),
        addresses(request.path("ReplyToAddresses")),
        oneLine(required(simple.path("Subject").path("Data"), "Subject"), "Subject"),
        simple.path("Body").path("Text").path("Data").asText(""),
        simple.path("Body").path("Html").path("Data").asText(""),
        headers(simple.path("Headers")),
        tags(request.path("EmailTags")),
        request.path("ConfigurationSetName").asText(""));
    if (mail.recipients().isEmpty() || mail.recipients().size() > MOST_RECIPIENTS) {
      throw refused("A mail has 1 to " + MOST_RECIPIENTS + " recipients.");
    }
    if (mail.text().isEmpty() && mail.html().isEmpty()) {
      throw refused("Missing required field: Body");
    }
    return mail;
  }

  private static List<String> addresses(JsonNode list) throws ServiceException {
    List<String> addresses = new ArrayList<>();
    for (JsonNode address : list) {
      addresses.add(Addresses.checked(address.asText("")));
    }
    return addresses;
  }

  private static List<Header> headers(JsonNode list) throws ServiceException {
    List<Header> headers = new ArrayList<>();
    for (JsonNode header : list) {
      String name = header.path("Name").asText("");
      String value = header.path("Value").asText("");
      if (!HEADER_NAME.matcher(name).matches() || !HEADER_VALUE.matcher(value).matches()) {
        throw refused("A header has a name or value that is too long or has characters that are not allowed.");
      }
      headers.add(new Header(name, value));
    }
    if (headers.size() > MOST_HEADERS) {
      throw refused("A mail has at most " + MOST_HEADERS + " headers of the sender's own.");
    }
    return headers;
  }

  private static Map<String, String> tags(JsonNode list) throws ServiceException {
    Map<String, String> tags = new LinkedHashMap<>();
    for (JsonNode tag : list) {
      String name = tag.path("Name").asText("");
      String value = tag.path("Value").asText("");
      if (!TAG.matcher(name).matches() || !TAG.matcher(value).matches()) {
        throw refused("Tag names and values have 1 to 256 letters, digits, '_' and '-' only.");
      }
      if (tags.put(name, value) != null) {
        throw refused("A tag name was given twice.");
      }
    }
    if (tags.size() > MOST_TAGS) {
      throw refused("A mail has at most " + MOST_TAGS + " tags.");
    }
    return tags;
  }

  private static String required(JsonNode field, String name) throws ServiceException {
    if (field.asText("").isBlank()) {
      throw refused("Missing required field: " + name);
    }
    return field.asText();
  }

  private static String oneLine(String text, String name) throws ServiceException {
    if (text.chars().anyMatch(c -> c == '\r' || c == '\n')) {
      throw refused(name + " is one line.");
    }
    return text;
  }

  static ServiceException refused(String why) {
    return new ServiceException(400, "BadRequestException", why);
  }
}
