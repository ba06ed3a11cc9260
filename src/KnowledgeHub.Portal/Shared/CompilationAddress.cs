using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of collections and building blocks.</summary>
internal static class CompilationAddress
{
    public const string Collections = "/collections";
    public const string BuildingBlocks = "/building-blocks";

    /// <summary>All of a kind.</summary>
    public static string List(CompilationKind kind) =>
        kind is CompilationKind.Collection ? Collections : BuildingBlocks;

    /// <summary>One of them.</summary>
    public static string Of(Compilation compilation) =>
        $"{List(compilation.Kind)}/{compilation.Slug}";

    /// <summary>The form for a new one.</summary>
    public static string New(CompilationKind kind) => $"{List(kind)}/new";

    /// <summary>The form for one of them.</summary>
    public static string Edit(Compilation compilation) => $"{Of(compilation)}/edit";

    /// <summary>The versions of one of them.</summary>
    public static string History(Compilation compilation) => $"{Of(compilation)}/history";

    /// <summary>The kind whose pages stand at a path.</summary>
    /// <param name="path">Path of a page, without a slash at its beginning.</param>
    public static CompilationKind KindOf(string path) =>
        path.StartsWith(BuildingBlocks.TrimStart('/'), StringComparison.OrdinalIgnoreCase)
            ? CompilationKind.BuildingBlock
            : CompilationKind.Collection;

    /// <summary>The address of a file with these entries.</summary>
    public static string Export(string extension, IEnumerable<PracticeId> entries) =>
        $"{PracticeListQuery.Path}/export.{extension}?ids={string.Join(',', entries)}";
}
