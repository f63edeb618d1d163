namespace Admissibility.Cli.Tests;

public class OutputSchemaTests
{
    [Theory]
    [InlineData("rules.schema.json", "rules", "--format", "json")]
    [InlineData("parse-summary.schema.json", "parse", "examples/commerces", "--summary")]
    public async Task An_output_obeys_its_schema(string name, params string[] arguments)
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Repository.PathOf("docs", "schemas", name), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(CommandLine.Run(arguments).Output));
    }
}
