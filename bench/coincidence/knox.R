# surveillance::knox over a table of x (km), y (km), t (days): CPU seconds, statistic, p.
# Rscript knox.R EVENTS.csv DRAWS
args <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(surveillance))
e <- read.csv(args[1])
cpu <- system.time({
  result <- knox(dt = dist(e$t), ds = dist(cbind(e$x, e$y)), eps.t = 3, eps.s = 10,
                 simulate.p.value = TRUE, B = as.integer(args[2]))
})
cat(sprintf("%.3f %d %.4f\n", cpu[["user.self"]] + cpu[["sys.self"]], as.integer(result$statistic), result$p.value))
