using System.CommandLine;
using System.Text;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>
/// Creates an administrator, or the first account of another role while the portal has no page for that. There is no default
/// password anywhere: it is read from the console.
/// </summary>
internal static class CreateAdminCommand
{
    public static Command Create()
    {
        var email = new Option<string>("--email")
        {
            Description = "E-mail address to sign in with.",
            Required = true,
        };
        var name = new Option<string>("--name")
        {
            Description = "Name shown to others.",
            Required = true,
        };
        var roles = new Option<string[]>("--role")
        {
            Description = "Role of the account; may be repeated. Administrator when left out.",
            DefaultValueFactory = _ => [EnumCode<Role>.Of(Role.Administrator)],
        };
        roles.AcceptOnlyFromAmong([.. EnumCode<Role>.All]);
        var countries = CountryOption();
        var command = new Command(
            "create-admin",
            "Creates an administrator; asks for the password, or reads one line from the standard input."
        )
        {
            email,
            name,
            roles,
            countries,
        };
        command.SetAction(
            (parsed, cancellation) =>
                CreateAsync(
                    new(
                        parsed.GetRequiredValue(email),
                        parsed.GetRequiredValue(name),
                        ReadPassword(),
                        [.. parsed.GetRequiredValue(roles).Select(ParseRole)],
                        IsDemonstration: false
                    )
                    {
                        Countries =
                        [
                            .. (parsed.GetValue(countries) ?? []).Select(code => new CountryCode(
                                code.ToUpperInvariant()
                            )),
                        ],
                    },
                    cancellation
                )
        );
        return command;
    }

    private static Option<string[]> CountryOption()
    {
        var countries = new Option<string[]>("--country")
        {
            Description =
                "Country that the account may work for, by its ISO code of two letters; may be repeated.",
        };
        countries.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!CountryCode.TryParse(token.Value.ToUpperInvariant(), out _))
                {
                    result.AddError(
                        $"\"{token.Value}\" is not a country code of two letters, such as GH."
                    );
                }
            }
        });
        return countries;
    }

    private static async Task<int> CreateAsync(NewAccount account, CancellationToken cancellation)
    {
        await using var host = PortalHost.BuildTool();
        try
        {
            var problems = await AccountSetup.CreateAsync(host.Services, account, cancellation);
            foreach (var problem in problems)
            {
                await Console.Error.WriteLineAsync(problem);
            }

            Console.WriteLine(
                problems.Count == 0
                    ? $"Created the account {account.Email}."
                    : "Nothing was created."
            );
            return problems.Count == 0 ? PortalCommands.Done : PortalCommands.Failed;
        }
        catch (StoreUnavailableException exception)
        {
            await Console.Error.WriteLineAsync(
                $"The database cannot be reached: {exception.InnerException?.Message} Nothing was created."
            );
            return PortalCommands.Failed;
        }
    }

    private static Role ParseRole(string code) =>
        EnumCode<Role>.TryParse(code, out var role) ? role : default;

    private static string ReadPassword()
    {
        if (Console.IsInputRedirected)
        {
            return Console.ReadLine() ?? string.Empty;
        }

        Console.Write($"Password (at least {PasswordRules.MinLength} characters, not shown): ");
        var typed = new StringBuilder();
        for (
            var key = Console.ReadKey(true);
            key.Key is not ConsoleKey.Enter;
            key = Console.ReadKey(true)
        )
        {
            if (key.Key is ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.WriteLine();
        return typed.ToString();
    }
}
