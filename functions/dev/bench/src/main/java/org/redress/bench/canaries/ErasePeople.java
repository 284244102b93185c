package org.redress.bench.canaries;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.redress.local.Redress;

/** Runs {@code redress person erase} for one after the other of those who ask for it, and says whose turn it is. */
public final class ErasePeople {

  private ErasePeople() {}

  public static void main(String[] arguments) {
    String data = arguments[0];
    List<String> all = Member.all(Integer.parseInt(arguments[1]))
        .filter(Member::asksToBeErased)
        .flatMap(member -> member.who().stream())
        .toList();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    for (int turn = 0; turn < all.size(); turn++) {
      out.println(turn);
      StringWriter said = new StringWriter();
      int status = Redress.run(
          new PrintWriter(said, true), new PrintWriter(said, true), "person", "erase", all.get(turn), "--yes",
          "--data", data);
      if (status != 0) {
        System.err.println(said);
        System.exit(status);
      }
    }
    System.exit(0);
  }
}
