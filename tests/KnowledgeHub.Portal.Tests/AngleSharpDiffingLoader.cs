using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace KnowledgeHub.Portal.Tests;

/// <summary>Finds the assembly that bUnit compares markup with; see build/Bunit.targets.</summary>
internal static class AngleSharpDiffingLoader
{
    [ModuleInitializer]
    internal static void Register() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing"
                ? context.LoadFromAssemblyPath(
                    Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll")
                )
                : null;
}
