using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Policy;

/// <summary>
/// A use case of Core, which is a class that is given what it works with, takes an actor only to ask: the policy table itself, or
/// with that actor something that asks it.
/// </summary>
public sealed class PolicyRules
{
    private const string Project = "KnowledgeHub.Core";
    private const string ActorType = "Actor";

    /// <summary>The port that decides about assessments; its implementation asks the table.</summary>
    private const string Port = "IAssessmentAccess";

    /// <summary>What reads and changes nothing stored.</summary>
    private static readonly HashSet<string> DecideNothing = ["ReadNotifications.Forget"];

    private readonly ILookup<string, ClassDeclarationSyntax> classes;
    private readonly HashSet<string> asking;
    private readonly HashSet<string> askingMembers;

    private PolicyRules(SourceTree tree)
    {
        var found = Core(tree).SelectMany(file => file.Nodes<TypeDeclarationSyntax>()).ToList();
        classes = found.OfType<ClassDeclarationSyntax>().ToLookup(type => type.Identifier.Text);
        asking =
        [
            Port,
            .. found
                .Where(type =>
                    (type is ClassDeclarationSyntax use && IsUseCase(use)) || AsksItself(type)
                )
                .Select(type => type.Identifier.Text),
        ];
        askingMembers =
        [
            .. found
                .SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>())
                .Where(method => AsksItself(method) && TakesActor(method))
                .Where(method => !IsUseCase(method.Parent as ClassDeclarationSyntax))
                .Select(method => method.Identifier.Text),
        ];
    }

    public static Inspection UseCasesAsk(SourceTree tree)
    {
        var rules = new PolicyRules(tree);
        return Inspection.Of(
            "use cases that take an actor",
            Core(tree)
                .SelectMany(file =>
                    file.Nodes<ClassDeclarationSyntax>()
                        .Where(IsUseCase)
                        .SelectMany(TakingActors)
                        .Select(method => (file, method))
                ),
            use =>
                rules.Asks(use.method, [])
                    ? []
                    :
                    [
                        use.file.At(
                            use.method,
                            $"{use.method.Identifier.Text} takes an actor and never asks the policy table"
                        ),
                    ]
        );
    }

    private static IEnumerable<SourceFile> Core(SourceTree tree) =>
        tree.CSharp("src").Where(file => file.Project == Project);

    private static bool IsUseCase(ClassDeclarationSyntax? type) =>
        type is not null
        && !type.Has(SyntaxKind.StaticKeyword)
        && type.Has(SyntaxKind.PublicKeyword)
        && Given(type).Any()
        && TakingActors(type).Any();

    private static IEnumerable<ParameterSyntax> Given(ClassDeclarationSyntax type) =>
        (type.ParameterList?.Parameters.AsEnumerable() ?? []).Concat(
            type.Members.OfType<ConstructorDeclarationSyntax>()
                .SelectMany(constructor => constructor.ParameterList.Parameters)
        );

    private static IEnumerable<MethodDeclarationSyntax> TakingActors(ClassDeclarationSyntax type) =>
        type
            .Members.OfType<MethodDeclarationSyntax>()
            .Where(method =>
                method.Has(SyntaxKind.PublicKeyword)
                && TakesActor(method)
                && !DecideNothing.Contains($"{type.Identifier.Text}.{method.Identifier.Text}")
            );

    private static bool TakesActor(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.Any(parameter => parameter.Type?.ToString() == ActorType);

    private static bool AsksItself(SyntaxNode node) =>
        node.DescendantNodes()
            .OfType<MemberAccessExpressionSyntax>()
            .Any(access =>
                access.Expression.ToString() == "PolicyTable"
                || access.Name.Identifier.Text == "May"
            );

    // Follows the methods of its own class that it calls, each once.
    private bool Asks(MethodDeclarationSyntax method, HashSet<MethodDeclarationSyntax> seen)
    {
        if (!seen.Add(method) || method.Parent is not ClassDeclarationSyntax type)
        {
            return false;
        }

        if (AsksItself(method))
        {
            return true;
        }

        var known = Members(type);
        return method
                .DescendantNodes()
                .OfType<ObjectCreationExpressionSyntax>()
                .Any(made => asking.Contains(made.Type.ToString()))
            || method
                .DescendantNodes()
                .OfType<InvocationExpressionSyntax>()
                .Any(call =>
                    call.Expression switch
                    {
                        MemberAccessExpressionSyntax access => AsksElsewhere(access, call, known),
                        SimpleNameSyntax own => classes[type.Identifier.Text]
                            .SelectMany(part => part.Members.OfType<MethodDeclarationSyntax>())
                            .Where(other => other.Identifier.Text == own.Identifier.Text)
                            .Any(other => Asks(other, seen)),
                        _ => false,
                    }
                );
    }

    private bool AsksElsewhere(
        MemberAccessExpressionSyntax access,
        InvocationExpressionSyntax call,
        Dictionary<string, string> known
    )
    {
        var receiver = access.Expression.ToString().Split('.')[^1];
        return (
                askingMembers.Contains(access.Name.Identifier.Text)
                || asking.Contains(known.GetValueOrDefault(receiver, receiver))
            ) && call.ToString().Contains("actor", StringComparison.OrdinalIgnoreCase);
    }

    // What the class is given and keeps, by its name there.
    private Dictionary<string, string> Members(ClassDeclarationSyntax type)
    {
        var members = new Dictionary<string, string>();
        foreach (var part in classes[type.Identifier.Text])
        {
            foreach (var parameter in Given(part))
            {
                members[parameter.Identifier.Text] = parameter.Type?.ToString() ?? "";
            }

            foreach (var field in part.Members.OfType<FieldDeclarationSyntax>())
            {
                foreach (var variable in field.Declaration.Variables)
                {
                    members[variable.Identifier.Text] = field.Declaration.Type.ToString();
                }
            }
        }

        return members;
    }
}
