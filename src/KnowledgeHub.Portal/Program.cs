using KnowledgeHub.Portal.Commands;

return await PortalCommands.RunAsync(args);
