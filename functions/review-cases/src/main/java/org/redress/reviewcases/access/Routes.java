package org.redress.reviewcases.access;

import java.util.EnumSet;
import java.util.Set;
import org.redress.web.http.Endpoint;
import org.redress.web.http.Router;

/** Gives every route of the console to what answers it, behind the door. */
public final class Routes {

  private final Router router;
  private final Door door;
  private final Set<ConsoleRoute> left = EnumSet.allOf(ConsoleRoute.class);

  public Routes(Router router, Door door) {
    this.router = router;
    this.door = door;
  }

  /** What answers a route that is for everybody. */
  public Routes open(ConsoleRoute route, Endpoint endpoint) {
    return add(route, route.isOpen(), endpoint);
  }

  /** What answers a route for whoever has one of its roles. */
  public Routes inside(ConsoleRoute route, Inside inside) {
    return add(route, !route.isOpen(), request -> door.answer(route, request, inside));
  }

  private Routes add(ConsoleRoute route, boolean fits, Endpoint endpoint) {
    if (!fits || !left.remove(route)) {
      throw new IllegalArgumentException(route + " is not to be answered like that, or is already");
    }
    router.route(route.key(), endpoint);
    return this;
  }

  /**
   * The router, when every route has its answer.
   *
   * @throws IllegalStateException if one has none
   */
  public Router complete() {
    if (!left.isEmpty()) {
      throw new IllegalStateException("Nothing answers " + left);
    }
    return router;
  }
}
