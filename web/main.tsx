import { render } from 'preact'
import { App } from './app.tsx'
import { keepToken } from './api.ts'
import './styles/base.css'
import './styles/parts.css'
import './styles/pages.css'

keepToken()
const desk = document.getElementById('desk')
if (desk !== null) render(<App />, desk)
