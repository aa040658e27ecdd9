package org.newsprint.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Measures what this process does. */
public final class Meter {
  private final AtomicLong mostHeap = new AtomicLong();
  private long startNanos;
  private Duration startCpu = Duration.ZERO;

  /** A meter that hears of collections from now on. */
  public Meter() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener((told, nothing) -> collected(told), null, null);
      }
    }
    start();
  }

  private void collected(Notification told) {
    if (told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      long used =
          GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())
              .getGcInfo()
              .getMemoryUsageAfterGc()
              .entrySet()
              .stream()
              .filter(pool -> isHeap(pool.getKey()))
              .map(Map.Entry::getValue)
              .mapToLong(java.lang.management.MemoryUsage::getUsed)
              .sum();
      mostHeap.accumulateAndGet(used, Math::max);
    }
  }

  private static boolean isHeap(String pool) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(bean -> bean.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getName)
        .anyMatch(pool::equals);
  }

  /** Begins anew. */
  public void start() {
    mostHeap.set(0);
    startCpu = cpu();
    startNanos = System.nanoTime();
  }

  /** What was taken since the start. */
  public Reading read(long articles, OptionalLong placed) {
    Duration wall = Duration.ofNanos(System.nanoTime() - startNanos);
    return reading(articles, wall, cpu().minus(startCpu), placed);
  }

  /** What was taken since the process was started, as somebody sees it who waits for its end. */
  public Reading readProcess(long articles, OptionalLong placed) {
    Duration wall = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    return reading(articles, wall, cpu(), placed);
  }

  private Reading reading(long articles, Duration wall, Duration cpu, OptionalLong placed) {
    return new Reading(articles, wall.toNanos() / 1e9, cpu.toNanos() / 1e9, mostHeap.get(), placed);
  }

  private static Duration cpu() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Duration.ofNanos(system.getProcessCpuTime());
  }
}
