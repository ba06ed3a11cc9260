using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>A save that was committed.</summary>
public sealed record RecordedSave(Practice Practice, PracticeChange Change, Actor Actor);
