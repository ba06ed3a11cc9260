using System.Runtime.CompilerServices;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Marks writes that change who is signed in or may do what, so that nothing read before is believed after them.</summary>
internal static class RightsChanges
{
    private static readonly ConditionalWeakTable<HubDbContext, object> _marked = [];

    public static void MarkRightsChange(this HubDbContext context) =>
        _marked.AddOrUpdate(context, context.GetType());

    public static bool ChangesRights(this HubDbContext context) =>
        _marked.TryGetValue(context, out _);
}
