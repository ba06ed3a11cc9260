using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Who uses the page, for static pages and circuits alike. Ask at every action: rights may have changed since the page was drawn.</summary>
public interface ICurrentActor
{
    /// <summary>The actor of this request or circuit; <see cref="Actor.Anonymous"/> when nobody is signed in.</summary>
    Task<Actor> GetAsync();
}
