// Starts the published program in Node's WebAssembly runtime.
import { dotnet } from './_framework/dotnet.js';

await dotnet.withDiagnosticTracing(false).run();
