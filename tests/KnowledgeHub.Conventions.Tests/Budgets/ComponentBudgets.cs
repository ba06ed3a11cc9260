namespace KnowledgeHub.Conventions.Tests.Budgets;

/// <summary>Sizes of components: lines, injections, parameters.</summary>
public static class ComponentBudgets
{
    public const int MarkupLines = 150;
    public const int CodeBehindLines = 250;
    public const int CodeLines = 15;
    public const int PageInjections = 6;
    public const int PartInjections = 2;
    public const int Parameters = 10;

    public static Inspection Lines(SourceTree tree) =>
        Inspection.Of(
            "component files",
            tree.Code("src").Where(file => file.IsRazor || file.IsCodeBehind),
            file =>
                CodeBudgets.Over(
                    file.Path,
                    1,
                    "lines",
                    file.Lines.Count,
                    file.IsRazor ? MarkupLines : CodeBehindLines
                )
        );

    public static Inspection Demands(SourceTree tree) =>
        Inspection.Of("components", Component.In(tree), Check);

    private static IEnumerable<Finding> Check(Component component)
    {
        var (kind, limit) = component.IsPage
            ? ("a page", PageInjections)
            : ("a part", PartInjections);
        var path = component.Main.Path;
        return CodeBudgets
            .Over(path, 1, $"injections in {kind}", component.Injections, limit)
            .Concat(CodeBudgets.Over(path, 1, "[Parameter]s", component.Parameters, Parameters))
            .Concat(CodeBudgets.Over(path, 1, "lines in @code", component.CodeLines, CodeLines));
    }
}
