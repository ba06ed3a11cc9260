namespace KnowledgeHub.Portal.Shared;

/// <summary>Marks an address whose page other sites may show in a frame. It must hold nothing to act upon.</summary>
internal sealed class FramedAnywhere;
