using TalksTracker.Web.Commands;

return await TalksCommandLine.RunAsync(args);
